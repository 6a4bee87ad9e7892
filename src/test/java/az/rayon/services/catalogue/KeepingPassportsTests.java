package az.rayon.services.catalogue;

import static az.rayon.accounts.Visits.body;
import static az.rayon.appeals.People.a;
import static az.rayon.appeals.People.everybodyBut;
import static az.rayon.services.forms.definition.FormBuilder.aForm;
import static az.rayon.services.forms.definition.FormBuilder.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.rayon.appeals.Portal;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import az.rayon.kernel.Translated;
import az.rayon.services.ServicesTest;
import az.rayon.services.catalogue.KeepingPassports.Refusal;
import az.rayon.services.catalogue.KeepingPassports.Seen;
import az.rayon.services.forms.definition.Forms;
import az.rayon.services.forms.definition.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/// An official makes and changes services without touching code.
@ServicesTest
class KeepingPassportsTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  KeepingPassports keeping;

  @Autowired
  Passports passports;

  @Autowired
  Forms forms;

  @Autowired
  JdbcClient db;

  @Autowired
  TransactionOperations transaction;

  @Autowired
  Clock clock;

  final Official editor = a(Role.EDITOR);
  String code = "";

  @BeforeEach
  void aServiceOfItsOwn() {
    code = "s" + UUID.randomUUID();
  }

  @Test
  void aNewServiceGoesFromItsNameToEverybodysEyes() {
    var desk = new Portal(web, editor);
    var begun = Map.of("name-az", "Dayanacaq icazəsi", "name-en", "Parking permit", "code", code, "event", "records");
    assertThat(desk.post("/az/desk/services", begun)).hasStatus(303);
    assertThat(desk.get("/az/services/" + code)).hasStatus(404);
    var wrong = desk.post("/az/desk/services/" + code, Map.of("version", "0", "NAME-az", "Dayanacaq icazəsi", "gives",
        "CERTIFICATE", "rule", "appeal.forward", "fee", "çox"));
    assertThat(wrong).hasStatus(422);
    assertThat(body(wrong)).contains("Müddəti siyahıdan seçin", "Haqqı rəqəmlə yazın", "Azərbaycanca mətni yazın",
        "çox");
    assertThat(desk.post("/az/desk/services/" + code, text(0))).hasStatus(303);
    assertThat(desk.post("/az/desk/services/" + code + "/papers", Map.of("version", "1", "paper", "id-card")))
        .hasStatus(303);
    assertThat(desk.post("/az/desk/services/" + code + "/papers",
        Map.of("version", "2", "paper-az", "Avtomobilin texniki pasportu " + code, "holder-az", "Dövlət Yol Polisi")))
        .hasStatus(303);
    assertThat(desk.post("/az/desk/services/" + code + "/papers",
        Map.of("version", "3", "paper-az", "ə".repeat(301)))).hasStatus(422);
    assertThat(desk.post("/az/desk/services/" + code + "/papers", Map.of("version", "3"))).hasStatus(422);
    assertThat(desk.post("/az/desk/services/" + code + "/publish", day("3", today()).entrySet().stream()
        .filter(field -> !field.getKey().equals("from"))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))).hasStatus(422);
    assertThat(desk.post("/az/desk/services/" + code + "/publish", day("3", today()))).hasStatus(303);
    assertThat(body(desk.get("/az/services/" + code))).contains("Dayanacaq icazəsi", "Avtomobilin texniki pasportu",
        "Dövlət Yol Polisi", "5,50");
    assertThat(body(desk.get("/az/desk/services/" + code))).contains("Yeni redaksiya başla");
  }

  /// A service is online when there is a form to fill in, whatever its passport says.
  @Test
  void withoutAFormThereIsNoButtonAndNoFigure() {
    var desk = new Portal(web, editor);
    done(keeping.begin(code, "records", Translated.az("Dayanacaq icazəsi"), editor));
    assertThat(desk.post("/az/desk/services/" + code, text(0))).hasStatus(303);
    assertThat(body(desk.get("/az/desk/services/" + code + "/preview"))).contains("Layihədir.", "Dayanacaq icazəsi")
        .doesNotContain("/apply");
    assertThat(body(desk.get("/az/desk/services/" + code))).contains("Qüvvədə olan forma yoxdur",
        "/desk/services/" + code + "/form", "/desk/certificates/templates/new");
    assertThat(desk.get("/az/desk/certificates/templates/new")).as("the editor may open it").hasStatus(200);
    done(keeping.publish(seen(), today(), editor));
    assertThat(desk.get("/az/desk/services/" + code + "/preview")).hasStatus(404);
    assertThat(body(desk.get("/az/services/" + code))).doesNotContain("/apply");
    assertThat(isOnline()).isFalse();

    assertThat(desk.post("/az/desk/services/" + code + "/form/begin", Map.of("from", "nothing"))).hasStatus(303);
    assertThat(forms.findDraft(code).orElseThrow().form().title().az()).isEqualTo("Dayanacaq icazəsi");
    transaction.executeWithoutResult(_ -> forms.publish(forms.findDraft(code).orElseThrow(), clock.instant()));
    assertThat(body(desk.get("/az/services/" + code))).contains("/services/" + code + "/apply");
    assertThat(isOnline()).isTrue();
  }

  private boolean isOnline() {
    return db.sql("select online from open_data.services where code = ?").param(code).query(Boolean.class).single();
  }

  @Test
  void whatIsDroppedStaysToBeSeenFromTheDayOn() {
    published();
    done(keeping.revise(code, editor));
    done(keeping.drop(seen(), "id-card", editor));
    var tomorrow = today().plusDays(1);
    done(keeping.publish(seen(), tomorrow, editor));
    assertThat(passports.get(code, today()).asked()).hasSize(1);
    var next = passports.get(code, tomorrow);
    assertThat(next.asked()).isEmpty();
    assertThat(next.dropped()).singleElement().satisfies(paper -> assertThat(paper.dropped()).isEqualTo(tomorrow));
    done(keeping.revise(code, editor));
    assertThat(keeping.forget(seen(), "id-card", editor)).isEqualTo(new Refused<>(Refusal.WAS_ASKED));
    done(keeping.askAgain(seen(), "id-card", editor));
    assertThat(keeping.want(seen(), passports.papers().stream().filter(it -> it.code().equals("id-card")).findFirst()
        .orElseThrow(), false, editor)).isEqualTo(new Refused<>(Refusal.HAS_PAPER));
  }

  /// A paper is counted as asked for when the passport wants it and the form asks for it.
  @Test
  void theFormStopsAskingFirst() {
    published();
    var desk = new Portal(web, editor);
    asking(List.of());
    assertThat(papersAsked()).isZero();
    assertThat(body(desk.get("/az/desk/services/" + code))).contains("Forma ilə pasport fərqlənir");
    asking(List.of("id-card"));
    assertThat(papersAsked()).isOne();
    assertThat(body(desk.get("/az/desk/services/" + code))).doesNotContain("Forma ilə pasport fərqlənir");
    done(keeping.revise(code, editor));
    done(keeping.drop(seen(), "id-card", editor));
    assertThat(keeping.publish(seen(), today().plusDays(1), editor)).isEqualTo(new Refused<>(Refusal.FORM_ASKS));
    asking(List.of());
    done(keeping.publish(seen(), today().plusDays(1), editor));
  }

  private void asking(List<String> papers) {
    var form = aForm().asking("papers", field("files", new Kind.Files(1, papers))).build();
    transaction.executeWithoutResult(
        _ -> forms.publish(forms.add(code, form, editor, clock.instant()), clock.instant()));
  }

  private int papersAsked() {
    return db.sql("select papers_asked from open_data.services where code = ? and version = 1").param(code)
        .query(Integer.class).single();
  }

  @Test
  void whatIsPublishedIsNotChangedAndNothingHoldsBackwards() {
    published();
    assertThat(keeping.drop(seen(), "id-card", editor)).isEqualTo(new Refused<>(Refusal.NO_DRAFT));
    done(keeping.revise(code, editor));
    assertThat(keeping.revise(code, editor)).isEqualTo(new Refused<>(Refusal.HAS_DRAFT));
    assertThat(keeping.publish(seen(), today(), editor)).isEqualTo(new Refused<>(Refusal.TOO_EARLY));
    assertThat(keeping.publish(seen(), today().minusDays(1), editor)).isEqualTo(new Refused<>(Refusal.TOO_EARLY));
    done(keeping.discard(seen(), editor));
    assertThat(passports.versions(code)).hasSize(1);
  }

  @Test
  void anEmptyPassportIsNotPublished() {
    done(keeping.begin(code, "records", Translated.az("Boş"), editor));
    assertThat(keeping.publish(seen(), today(), editor)).isEqualTo(new Refused<>(Refusal.INCOMPLETE));
    assertThat(keeping.begin(code, "records", Translated.az("Boş"), editor)).isEqualTo(new Refused<>(Refusal.EXISTS));
    done(keeping.discard(seen(), editor));
    assertThat(passports.exists(code)).isFalse();
  }

  @Test
  void whoWasSlowerLosesNoWord() {
    done(keeping.begin(code, "records", Translated.az("Yavaş"), editor));
    var old = seen();
    done(keeping.want(old, passports.papers().getFirst(), false, editor));
    assertThatThrownBy(() -> keeping.drop(old, "id-card", editor))
        .isInstanceOf(OptimisticLockingFailureException.class);
    var typed = new HashMap<>(text(0));
    typed.put("CONTENT-az", "Uzun-uzadı yazılmış mətn");
    var answer = new Portal(web, editor).post("/az/desk/services/" + code, typed);
    assertThat(answer).hasStatus(409);
    assertThat(body(answer)).contains("başqası bu qaralamanı dəyişib", "Uzun-uzadı yazılmış mətn");
  }

  @Test
  void onlyTheEditorAndTheDeputyKeepTheCatalogue() {
    published();
    everybodyBut(UUID.randomUUID(), Role.EDITOR, Role.DEPUTY).forEach(actor -> {
      var not = new Refused<Passport, Refusal>(Refusal.NOT_YOURS);
      assertThat(keeping.begin("x" + UUID.randomUUID(), "records", Translated.az("x"), actor)).isEqualTo(not);
      assertThat(keeping.revise(code, actor)).isEqualTo(not);
      assertThat(keeping.drop(seen(), "id-card", actor)).isEqualTo(not);
      assertThat(keeping.askAgain(seen(), "id-card", actor)).isEqualTo(not);
      assertThat(keeping.publish(seen(), today(), actor)).isEqualTo(not);
      assertThat(keeping.discard(seen(), actor)).isEqualTo(not);
      if (actor instanceof Official) {
        assertThat(new Portal(web, actor).get("/az/desk/services")).hasStatus(403);
        assertThat(new Portal(web, actor).get("/az/desk/services/" + code)).hasStatus(403);
        assertThat(new Portal(web, actor).post("/az/desk/services/" + code, text(0))).hasStatus(403);
      }
    });
  }

  private void published() {
    var form = PassportForm.sent(text(0));
    done(keeping.begin(code, "records", Translated.az("Dayanacaq icazəsi"), editor));
    done(keeping.write(seen(), form.terms(), form.texts(), editor));
    done(keeping.want(seen(), passports.papers().stream().filter(it -> it.code().equals("id-card")).findFirst()
        .orElseThrow(), false, editor));
    done(keeping.publish(seen(), today(), editor));
  }

  private Map<String, String> text(int version) {
    return Map.ofEntries(Map.entry("version", String.valueOf(version)), Map.entry("NAME-az", "Dayanacaq icazəsi"),
        Map.entry("CONTENT-az", "Həyətdə dayanacaq."), Map.entry("RESULT-az", "İcazə"),
        Map.entry("BASIS-az", "Rayonun qaydası"), Map.entry("FEE-az", "5,50 manat"), Map.entry("gives", "CERTIFICATE"),
        Map.entry("certificate", code), Map.entry("rule", "service.decision"), Map.entry("fee", "5,50"),
        Map.entry("online", "on"));
  }

  private static Map<String, String> day(String version, LocalDate day) {
    return Map.of("version", version, "from", String.valueOf(day.getDayOfMonth()), "from-month",
        String.valueOf(day.getMonthValue()), "from-year", String.valueOf(day.getYear()));
  }

  private Seen seen() {
    return new Seen(code, passports.versions(code).getFirst().version());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static Passport done(Outcome<Passport, Refusal> outcome) {
    if (outcome instanceof Done(var passport)) return passport;
    throw new AssertionError(outcome);
  }
}
