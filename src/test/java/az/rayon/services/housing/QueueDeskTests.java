package az.rayon.services.housing;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.services.housing.EntryBuilder.fin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import az.rayon.appeals.Portal;
import az.rayon.kernel.Actor.Citizen;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Role;
import az.rayon.notifications.Letter;
import az.rayon.notifications.Letters;
import az.rayon.services.ServicesTest;
import az.rayon.services.housing.Household.Member;
import az.rayon.services.housing.Move.Why;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The desk of whoever keeps the queue.
@ServicesTest
class QueueDeskTests {

  static final Map<String, String> ACT = Map.of("act", "214", "actDate", "1", "actDate-month", "3", "actDate-year",
      "2026");

  @Autowired
  MockMvcTester web;

  @Autowired
  KeepingQueue keeping;

  @Autowired
  Queue queue;

  @Autowired
  Tables tables;

  @Autowired
  Grants grants;

  @Autowired
  Letters letters;

  @Autowired
  Clock clock;

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "HEAD")
  void nobodyButTheHeadOpensNames(Role role) {
    var official = new Portal(web, anOfficial(role));
    assertThat(official.get("/az/desk/housing/names")).hasStatus(403);
    assertThat(official.post("/az/desk/housing/names", Map.of())).hasStatus(403);
    assertThat(official.post("/az/desk/housing/names/" + UUID.randomUUID() + "/end", Map.of())).hasStatus(403);
  }

  @Test
  void theKeeperEntersAGrantedApplicationAndTakesEachStep() {
    var keeper = new Portal(web, keeper());
    var fin = fin();
    var sent = new HashMap<>(ACT);
    sent.putAll(Map.of("application", "X-1", "name", "Nümunə Ərizəçi", "fin", fin, "category", "GENERAL", "settlement",
        "samux", "name0", "Nümunə Övlad", "relation0", "oğlu", "fin0", "OI"));
    var unknown = keeper.post("/az/desk/housing/new", sent);
    assertThat(unknown).hasStatus(422);
    assertThat(body(unknown)).contains("təmin edilmiş ərizə yoxdur");
    var household = new Household("Nümunə Ərizəçi", fin, null, "samux", List.of(), null, false);
    grants.add(Grants.of("X-1", household, "ailebasi@demo.invalid"));
    assertThat(body(keeper.get("/az/desk/housing/new"))).contains("/az/desk/housing/new?application=X-1");
    assertThat(body(keeper.get("/az/desk/housing/new?application=X-1"))).contains("Nümunə Övlad", fin,
        "Çoxuşaqlı ailə; Mənzilə ehtiyacı olan", "value=\"214\"");
    var wrong = keeper.post("/az/desk/housing/new", sent);
    assertThat(wrong).hasStatus(422);
    assertThat(body(wrong)).contains("I və O hərfləri olmur", "Nümunə Övlad");
    sent.put("fin0", fin());
    var other = new HashMap<>(sent);
    other.put("fin", fin());
    assertThat(keeper.post("/az/desk/housing/new", other)).hasStatus(409).bodyText().contains("Bu FİN ərizədə yoxdur");
    var done = keeper.post("/az/desk/housing/new", sent);
    var path = onward(done);
    assertThat(keeper.post("/az/desk/housing/new", sent)).hasStatus(409);
    assertThat(onward(keeper.get("/az/desk/housing/new?application=X-1"))).isEqualTo(path);
    assertThat(body(keeper.get(path))).contains("Nümunə Övlad", "Mənzil vermək", "214");
    assertThat(body(keeper.get("/az/desk/housing?words=" + fin))).contains("Nümunə Ərizəçi");

    assertThat(keeper.post(path + "/review", Map.of("version", "0"))).hasStatus(303);
    var slow = keeper.post(path + "/review", Map.of("version", "0", "note", "Yazdığım qalsın"));
    assertThat(slow).hasStatus(409);
    assertThat(body(slow)).contains("Yazdığım qalsın", "name=\"version\" value=\"1\"");
    var slowAndIncomplete = keeper.post(path + "/allocate", Map.of("version", "0"));
    assertThat(slowAndIncomplete).hasStatus(409);
    assertThat(body(slowAndIncomplete)).contains("Kimsə sizdən əvvəl");
    var died = Map.of("version", "1", "died", "31", "died-month", "2", "died-year", "2026");
    assertThat(keeper.post(path + "/keep", died)).hasStatus(422);
    assertThat(keeper.post(path + "/move", Map.of("version", "1", "queue", "general", "position", "0")))
        .hasStatus(422);
    var last = new HashMap<>(ACT);
    last.putAll(Map.of("version", "1", "dwelling", "Samux, nümunə binası 5"));
    assertThat(keeper.post(path + "/allocate", last)).hasStatus(303);
    assertThat(body(keeper.get(path))).contains("Samux, nümunə binası 5").doesNotContain(path + "/allocate");
    var to = "ailebasi@demo.invalid";
    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(letters.to(to)).hasSize(3));
    assertThat(letters.to(to)).extracting(Letter::subject)
        .anyMatch(it -> it.endsWith("вы поставлены в очередь на жильё"))
        .anyMatch(it -> it.endsWith("ваши документы проверены")).anyMatch(it -> it.endsWith("вам дано жильё"));
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "REGISTRAR")
  void nobodyElseChangesTheQueueAndOnlyWhoMustSeesIt(Role role) {
    var entry = enter("GENERAL", null);
    var official = new Portal(web, anOfficial(role));
    var path = "/az/desk/housing/" + entry.number();
    boolean sees = role == Role.HEAD || role == Role.DEPUTY || role == Role.AUDITOR;
    assertThat(official.get(path)).hasStatus(sees ? 200 : 404);
    assertThat(official.get("/az/desk/housing")).hasStatus(sees ? 200 : 403);
    assertThat(official.get(path + "/review")).hasStatus(sees ? 403 : 404);
    assertThat(official.post(path + "/review", Map.of("version", "0"))).hasStatus(sees ? 403 : 404);
    assertThat(official.post("/az/desk/housing/new", ACT)).hasStatus(403);
    assertThat(onward(Portal.visitor(web).post(path + "/review", Map.of("version", "0")))).contains("/sign-in");
    assertThat(new Portal(web, new Citizen(UUID.randomUUID())).get(path)).hasStatus(403);
  }

  private Entry enter(String category, @Nullable UUID account) {
    var household = new Household("Nümunə " + UUID.randomUUID(), fin(), account, "samux",
        List.of(new Member("Nümunə Üzv", "", "oğlu")), null, false);
    var outcome = keeping.enter(Grants.of(household), household, tables.category(category).orElseThrow(),
        Why.act("214", today()), keeper());
    return ((Done<Entry, Entry.Refusal>) outcome).value();
  }

  private static Official keeper() {
    return anOfficial(Role.REGISTRAR);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
