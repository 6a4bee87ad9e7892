package az.rayon.services.housing;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.services.housing.EntryBuilder.fin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import az.rayon.appeals.Portal;
import az.rayon.database.PublicReader;
import az.rayon.kernel.Actor.Citizen;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Role;
import az.rayon.opendata.Figure;
import az.rayon.opendata.Period;
import az.rayon.opendata.Series;
import az.rayon.notifications.Letter;
import az.rayon.notifications.Letters;
import az.rayon.services.ServicesTest;
import az.rayon.services.housing.Household.Member;
import az.rayon.services.housing.KeepingQueue.Seen;
import az.rayon.services.housing.Move.Why;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ServicesTest
class QueuePagesTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  KeepingQueue keeping;

  @Autowired
  Queue queue;

  @Autowired
  Tables tables;

  @Autowired
  PublicReader reader;

  @Autowired
  Series housingWaiting;

  @Autowired
  Series housingRegistered;

  @Autowired
  Letters letters;

  @Autowired
  Clock clock;

  @Test
  void everybodySeesThePlaceAndNobodyThePerson() {
    var entry = enter("WAR_DISABLED", null);
    queue.refresh();
    var page = body(Portal.visitor(web).get("/az/housing/" + entry.number()));
    assertThat(page).contains(entry.number(), "Ümumi növbə", "heç vaxt sərəncamla dəyişdirilməyib")
        .doesNotContain(entry.household().name(), entry.household().fin(), "əlilliyi");
    var list = body(Portal.visitor(web).get("/az/housing?page=99999"));
    assertThat(list).contains(entry.number()).doesNotContain(entry.household().name(), entry.household().fin());
  }

  @Test
  void aChangeOfOrderIsShownWithItsGroundAndItsAct() {
    enter("GENERAL", null);
    var entry = enter("GENERAL", null);
    keeping.move(new Seen(entry.number(), 0), Queue.Kind.GENERAL, 1, new Why("COURT", "77-M", today(), "gizli qeyd"),
        keeper());
    queue.refresh();
    assertThat(body(Portal.visitor(web).get("/az/housing/" + entry.number())))
        .contains("Məhkəmənin qərarı", "77-M").doesNotContain("gizli qeyd");
    assertThat(body(Portal.visitor(web).get("/az/open-data/housing_reorders"))).contains("77-M");
  }

  /// k = 5: no group and no settlement of fewer than five is told, nor one that the sum would give away.
  @Test
  void nothingIsToldOfFewerThanFive() {
    for (int i = 0; i < 12; i++) enter("SERVICE", null, "samux");
    for (int i = 0; i < 4; i++) enter("SERVICE", null, "poylu");
    enter("SERVICE", null, "lek");
    for (int i = 0; i < 5; i++) enter("DISABLED", null);
    enter("DISPLACED", null);
    queue.refresh();
    var groups = reader.db().sql("select count(*) from open_data.housing_queue group by category_group")
        .query(Long.class).list();
    assertThat(groups).isNotEmpty().allMatch(size -> size >= 5);
    var places = reader.db().sql("""
        select count(*) from open_data.housing_queue where settlement is not null group by category_group, settlement
        """).query(Long.class).list();
    assertThat(places).isNotEmpty().allMatch(size -> size >= 5);
    var untold = reader.db().sql("""
        select count(*) from open_data.housing_queue q where settlement is null and category_group <> 'other'
          and exists (select from open_data.housing_queue o
            where o.category_group = q.category_group and o.settlement is not null)
        group by category_group
        """).query(Long.class).list();
    assertThat(untold).isNotEmpty().allMatch(size -> size >= 5);
  }

  @Test
  void namesAreShownOnlyWhileALegalBasisIsInForceAndTheBasisIsPublic() {
    var entry = enter("GENERAL", null);
    queue.refresh();
    var head = new Portal(web, anOfficial(Role.HEAD));
    var basis = new HashMap<>(Map.of("act", "Sınaq Qanunu", "article", "12.3", "approvedBy", "Sınaq başçı", "since",
        "1", "since-month", "1", "since-year", "2026"));
    assertThat(head.post("/az/desk/housing/names", basis)).hasStatus(422);
    basis.putAll(Map.of("actDate", "1", "actDate-month", "2", "actDate-year", "2025"));
    assertThat(head.post("/az/desk/housing/names", basis)).hasStatus(303);
    var path = "/az/housing/" + entry.number();
    assertThat(body(Portal.visitor(web).get(path))).contains(entry.household().name());
    assertThat(body(Portal.visitor(web).get("/az/housing"))).contains("Sınaq Qanunu", "12.3", "Sınaq başçı");
    var end = body(head.get("/az/desk/housing/names")).replaceAll(
        "(?s).*?action=\"(/az/desk/housing/names/[^\"]+/end)\".*",
        "$1");
    assertThat(head.post(end, Map.of())).hasStatus(303);
    assertThat(body(Portal.visitor(web).get(path))).doesNotContain(entry.household().name());
    assertThat(body(Portal.visitor(web).get("/az/open-data/housing_bases"))).contains("Sınaq Qanunu");
  }

  @Test
  void whoConsentsIsNamedUntilTheyTakeItBackAndTheConsentIsPublic() {
    var citizen = new Citizen(UUID.randomUUID());
    var entry = enter("GENERAL", citizen.id());
    var other = enter("GENERAL", null);
    queue.refresh();
    var desk = "/az/desk/housing/" + entry.number();
    var clerk = new Portal(web, keeper());
    var consent = new HashMap<>(Map.of("version", "0", "signed", "1", "signed-month", "11", "signed-year", "2026",
        "until", "1", "until-month", "1", "until-year", "2050"));
    assertThat(clerk.post(desk + "/name", consent)).hasStatus(422);
    var until = today().plusYears(1);
    consent.putAll(Map.of("until", "" + until.getDayOfMonth(), "until-month", "" + until.getMonthValue(), "until-year",
        "" + until.getYear()));
    assertThat(clerk.post(desk + "/name", consent)).hasStatus(303);
    var path = "/az/housing/" + entry.number();
    assertThat(body(Portal.visitor(web).get(path))).contains(entry.household().name(), "1 noyabr 2026");
    assertThat(body(Portal.visitor(web).get("/az/housing/" + other.number()))).doesNotContain(other.household().name());
    assertThat(new Portal(web, new Citizen(UUID.randomUUID())).post("/az/housing/own/" + entry.number() + "/unname",
        Map.of())).hasStatus(404);
    var mine = new Portal(web, citizen);
    assertThat(body(mine.get("/az/housing/own"))).contains("Razılığımı geri götürürəm");
    assertThat(mine.post("/az/housing/own/" + entry.number() + "/unname", Map.of())).hasStatus(303);
    assertThat(body(Portal.visitor(web).get(path))).doesNotContain(entry.household().name());
    assertThat(body(mine.get("/az/housing/own"))).contains("razılıq bitdi").doesNotContain("geri götürürəm");
    await().atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(letters.to(citizen.id())).extracting(Letter::subject)
            .contains(entry.number() + ": adınız növbədə göstərilir", entry.number() + ": adınız daha göstərilmir"));
  }

  @Test
  void theHouseholdFindsItsOwnPlaceByNumberAndFinAndNobodyElseDoes() {
    var entry = enter("WAR_DISABLED", null);
    var visitor = Portal.visitor(web);
    var found = visitor.post("/az/housing/own", Map.of("number", entry.number().toLowerCase(Locale.ROOT),
        "fin", entry.household().fin().toLowerCase(Locale.ROOT)));
    assertThat(found).hasStatusOk();
    var son = entry.household().members().getFirst();
    assertThat(body(found)).contains(entry.household().name(), "Növbəyə alındı", "214", son.name(),
        son.fin().substring(0, 2) + "•••••").doesNotContain(son.fin());
    assertThat(visitor.post("/az/housing/own", Map.of("number", entry.number(), "fin", fin()))).hasStatus(404);
    assertThat(visitor.post("/az/housing/own", Map.of("number", "MN-2020-999999", "fin", fin()))).hasStatus(404);
    var wrong = visitor.post("/az/housing/own", Map.of("number", "x", "fin", "IIIIIII"));
    assertThat(wrong).hasStatus(422);
    assertThat(body(wrong)).contains("I və O hərfləri olmur", "MN-2024-000012");
    for (int i = 0; i < 6; i++) visitor.post("/az/housing/own", Map.of("number", entry.number(), "fin", fin()));
    assertThat(visitor.post("/az/housing/own", Map.of("number", entry.number(), "fin", entry.household().fin())))
        .hasStatus(429);
  }

  @Test
  void anAccountSeesItsOwnEntriesOnly() {
    var citizen = new Citizen(UUID.randomUUID());
    var entry = enter("GENERAL", citizen.id());
    assertThat(body(new Portal(web, citizen).get("/az/housing/own"))).contains(entry.number());
    assertThat(body(new Portal(web, new Citizen(UUID.randomUUID())).get("/az/housing/own")))
        .doesNotContain(entry.number());
  }

  @Test
  void theSeriesCountWhatTheRowsSay() {
    var month = YearMonth.now(clock);
    var period = Period.month(month);
    var before = housingRegistered.figures(period, null).getFirst();
    enter("GENERAL", null);
    queue.refresh();
    var after = housingRegistered.figures(period, null).getFirst();
    assertThat(number(after) - number(before)).isGreaterThanOrEqualTo(1);
    assertThat(housingWaiting.figures(period, null).getFirst().value()).isPositive();
    assertThat(housingWaiting.figures(period, "month")).singleElement()
        .satisfies(figure -> assertThat(figure.group()).isEqualTo(month.toString()));
    assertThat(housingWaiting.figures(period, "group")).isNotEmpty();
    assertThat(housingWaiting.figures(Period.month(month.plusMonths(2)), null).getFirst().value()).isNull();
  }

  private Entry enter(String category, @Nullable UUID account) {
    return enter(category, account, "samux");
  }

  private Entry enter(String category, @Nullable UUID account, String settlement) {
    var household = new Household("Nümunə " + UUID.randomUUID(), fin(), account, settlement,
        List.of(new Member("Nümunə Üzv", fin(), "oğlu")), null, false);
    var outcome = keeping.enter(Grants.of(household), household, tables.category(category).orElseThrow(),
        Why.act("214", today()), keeper());
    return ((Done<Entry, Entry.Refusal>) outcome).value();
  }

  private static int number(Figure figure) {
    return Objects.requireNonNullElse(figure.value(), BigDecimal.ZERO).intValue();
  }

  private static Official keeper() {
    return anOfficial(Role.REGISTRAR);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
