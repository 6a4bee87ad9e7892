package az.rayon.appeals.publishing;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.People.ROADS;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.People;
import az.rayon.appeals.Portal;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeals;
import az.rayon.database.PublicReader;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Role;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppealsTest
class PublishingTests {

  static final String TEXT = "Mən, İlahə, 050 123 45 67, Sarı küçənin işıqlanmasını istəyirəm. Qonşum Kərimov da "
      + "razıdır.";
  static final String MARKED = "Mən, [[İlahə]], [[050 123 45 67]], Sarı küçənin işıqlanmasını istəyirəm. Qonşum %s da "
      + "razıdır.";

  @Autowired
  MockMvcTester web;

  @Autowired
  Appeals appeals;

  @Autowired
  PublicReader reader;

  @Autowired
  JdbcClient db;

  @Test
  void theFormComesWithWhatWasFoundMarked() {
    var page = body(clerk().get(path(answered())));
    assertThat(page).contains("[[İlahə]]", "[[050 123 45 67]]", "[[Kərimov]]", "[[Ömər]]");
  }

  @Test
  void whoSignedAndWhoSpeaksIsLookedForToo() {
    var appeal = answered();
    db.sql("insert into appeals.signatory (appeal, place, name, address) values (?, 0, 'Sarı Qızıl', '')")
        .param(appeal.id()).update();
    assertThat(body(clerk().get(path(appeal)))).contains("[[Sarı]]");
  }

  @Test
  void twoOfficialsMakeATextPublicAndNothingHiddenIsInIt() {
    var appeal = answered();
    onward(clerk().post(path(appeal), proposal("[[Kərimov]]")));
    assertThat(texts(appeal)).isEmpty();

    onward(new Portal(web, anOfficial(Role.DEPUTY)).post(path(appeal) + "/approve", Map.of("version", "1")));
    assertThat(texts(appeal)).singleElement().satisfies(row -> {
      assertThat(row.get("text")).isEqualTo(
          "Mən, [[name]], [[phone]], Sarı küçənin işıqlanmasını istəyirəm. Qonşum [[name]] da razıdır.");
      assertThat(row.get("answer")).isEqualTo("Hörmətli [[name]] xanım, işıq çəkilib.");
    });
    assertThat(db.sql(
        "select (p, c)::text from appeals.publication p left join appeals.cleared c using (appeal) where appeal = ?")
        .param(appeal.id()).query(String.class).single()).doesNotContain("İlahə", "050 123", "Kərim", "Ömər");
  }

  @Test
  void whatWasFoundIsHiddenOrExplained() {
    var appeal = answered();
    var bare = clerk().post(path(appeal), proposal("Kərimov"));
    assertThat(bare).hasStatus(422);
    assertThat(body(bare)).contains("“Kərimov” gizlədilməyib", "text-" + TEXT.indexOf("Kərimov"));

    var explained = new HashMap<>(proposal("Kərimov"));
    explained.put("text-" + TEXT.indexOf("Kərimov"), "Küçənin adıdır");
    onward(clerk().post(path(appeal), explained));
    var second = new Portal(web, anOfficial(Role.HEAD));
    assertThat(body(second.get(path(appeal)))).contains("Kərimov — Küçənin adıdır", "Təsdiq et və dərc et");
    onward(second.post(path(appeal) + "/approve", Map.of("version", "1")));
    assertThat(texts(appeal)).singleElement()
        .satisfies(row -> assertThat(String.valueOf(row.get("text"))).contains("Kərimov"));
  }

  @Test
  void aPreviewKeepsNothingAndLosesNothing() {
    var appeal = answered();
    var typed = new HashMap<>(proposal("Kərimov"));
    typed.put("act", "preview");
    var preview = clerk().post(path(appeal), typed);

    assertThat(preview).hasStatus(200);
    assertThat(body(preview)).contains("Açıq qalan yerlər", "<mark>Kərimov</mark>", "class=\"redacted\"");
    assertThat(db.sql("select count(*) from appeals.publication where appeal = ?").param(appeal.id()).query(Long.class)
        .single()).isZero();
  }

  @Test
  void theAuthorsWordsCannotBeRewritten() {
    var appeal = answered();
    var typed = new HashMap<>(proposal("[[Kərimov]]"));
    typed.put("text", "Hər şey əladır.");
    var refused = clerk().post(path(appeal), typed);

    assertThat(refused).hasStatus(422);
    assertThat(body(refused)).contains("Yalnız [[ və ]]", "Hər şey əladır.");
  }

  @Test
  void nobodyApprovesTheirOwnProposal() {
    var appeal = answered();
    var clerk = clerk();
    onward(clerk.post(path(appeal), proposal("[[Kərimov]]")));

    var own = clerk.post(path(appeal) + "/approve", Map.of("version", "1"));
    assertThat(own).hasStatus(409);
    assertThat(body(own)).contains("başqa əməkdaş oxumalıdır");
    assertThat(texts(appeal)).isEmpty();
  }

  @Test
  void whatWasPublishedCanBeTakenBackAndProposedAnew() {
    var appeal = published();
    var second = new Portal(web, anOfficial(Role.HEAD));
    assertThat(second.post(path(appeal) + "/take-back", Map.of("version", "2", "reason", " "))).hasStatus(422);
    onward(second.post(path(appeal) + "/take-back", Map.of("version", "2", "reason", "Müəllif xahiş etdi")));
    assertThat(texts(appeal)).isEmpty();

    var again = new HashMap<>(proposal("[[Kərimov]]"));
    again.put("version", "3");
    onward(clerk().post(path(appeal), again));
  }

  @Test
  void whoeverWasFasterWins() {
    var appeal = answered();
    onward(clerk().post(path(appeal), proposal("[[Kərimov]]")));
    assertThat(clerk().post(path(appeal), proposal("[[Kərimov]]"))).hasStatus(409);
    assertThat(new Portal(web, anOfficial(Role.HEAD)).post(path(appeal) + "/approve", Map.of("version", "0")))
        .hasStatus(409);
    assertThat(texts(appeal)).isEmpty();
  }

  @Test
  void nobodyElsePublishes() {
    var appeal = answered();
    People.everybodyBut(ROADS, Role.REGISTRAR, Role.EXECUTOR, Role.REPRESENTATIVE).forEach(actor -> {
      assertRefused(actor, path(appeal), proposal("[[Kərimov]]"));
      if (!actor.holds(Role.HEAD) && !actor.holds(Role.DEPUTY)) {
        assertRefused(actor, path(appeal) + "/approve", Map.of("version", "1"));
        assertRefused(actor, path(appeal) + "/take-back", Map.of("version", "1", "reason", "x"));
      }
    });
    assertThat(db.sql("select count(*) from appeals.publication where appeal = ?").param(appeal.id()).query(Long.class)
        .single()).isZero();
  }

  @Test
  void theUnitPublishesItsOwnAndNoOther() {
    var appeal = answered();
    assertThat(new Portal(web, anOfficial(Role.EXECUTOR)).get(path(appeal))).hasStatus(404);
    onward(new Portal(web, anOfficial(ROADS, Role.EXECUTOR)).post(path(appeal), proposal("[[Kərimov]]")));
    assertThat(body(new Portal(web, anOfficial(ROADS, Role.EXECUTOR)).get("/az/desk/appeals/publications")))
        .contains(appeal.number());
    assertThat(body(new Portal(web, anOfficial(Role.EXECUTOR)).get("/az/desk/appeals/publications")))
        .doesNotContain(appeal.number());
  }

  @Test
  void aTextWhoseAuthorWithdrewIsNotShown() {
    var appeal = anAppeal().asking(TEXT)
        .in(new State.Withdrawn(UUID.randomUUID(), Instant.parse("2026-02-03T08:00:00Z"))).build();
    appeals.add(appeal);
    assertThat(clerk().post(path(appeal), proposal("[[Kərimov]]"))).hasStatus(403);
  }

  private void assertRefused(Actor actor, String path, Map<String, String> typed) {
    assertThat(new Portal(web, actor).post(path, typed).getResponse().getStatus()).as("%s %s", actor, path)
        .isIn(303, 403, 404);
  }

  private Portal clerk() {
    return new Portal(web, anOfficial(Role.REGISTRAR));
  }

  private Appeal published() {
    var appeal = answered();
    onward(clerk().post(path(appeal), proposal("[[Kərimov]]")));
    onward(clerk().post(path(appeal) + "/approve", Map.of("version", "1")));
    assertThat(texts(appeal)).hasSize(1);
    return appeal;
  }

  private Appeal answered() {
    var appeal = anAppeal().asking(TEXT).in(new State.Answered(ROADS, null, Result.SATISFIED,
        "Hörmətli Ömər xanım, işıq çəkilib.", UUID.randomUUID(), Instant.parse("2026-02-10T08:00:00Z"))).build();
    appeals.add(appeal);
    return appeal;
  }

  private static Map<String, String> proposal(String neighbour) {
    return Map.of("version", "0", "act", "propose", "text", MARKED.formatted(neighbour), "answer",
        "Hörmətli [[Ömər]] xanım, işıq çəkilib.");
  }

  private List<Map<String, Object>> texts(Appeal appeal) {
    return reader.db().sql("select * from open_data.appeal_texts where number = ?").param(appeal.number()).query()
        .listOfRows();
  }

  private static String path(Appeal appeal) {
    return "/az/desk/appeals/" + appeal.number() + "/publication";
  }
}
