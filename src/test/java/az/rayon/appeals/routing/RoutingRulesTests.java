package az.rayon.appeals.routing;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.People.ROADS;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.People;
import az.rayon.appeals.Portal;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.routing.KeepingRoutingRules.Refusal;
import az.rayon.appeals.routing.SuggestingRoutes.Route;
import az.rayon.directory.UnitId;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Who usually examines what.
@AppealsTest
class RoutingRulesTests {

  static final UUID LAW = UnitId.ofSample("huquq").value();
  static final UUID FUZULI = UnitId.ofSample("ied-fuzuli").value();

  @Autowired
  SuggestingRoutes suggesting;

  @Autowired
  KeepingRoutingRules keeping;

  @Autowired
  RoutingRules rules;

  @Autowired
  Appeals appeals;

  @Autowired
  MockMvcTester web;

  @Test
  void theMorePreciseRuleGoesFirst() {
    keep("banking", null, LAW);
    keep("banking", "fuzuli", ROADS);

    assertThat(suggesting.suggest(anAppeal().on("banking").at("fuzuli").build())).contains(route(ROADS));
    assertThat(suggesting.suggest(anAppeal().on("banking").at("qarayeri").build())).contains(route(LAW));
    assertThat(suggesting.suggest(anAppeal().on("banking").build())).contains(route(LAW));
  }

  @Test
  void withoutARuleThePlacesRepresentationIsSuggested() {
    assertThat(suggesting.suggest(anAppeal().on("employment").at("fuzuli").build())).contains(route(FUZULI));
    assertThat(suggesting.suggest(anAppeal().on("employment").build())).isEmpty();
  }

  @Test
  void aUnitThatIsNoMoreIsNotSuggested() {
    keep("transport", null, UUID.randomUUID());
    assertThat(suggesting.suggest(anAppeal().on("transport").build())).isEmpty();
  }

  @Test
  void aNewRuleForTheSameCaseReplacesTheOld() {
    keep("ethics", null, ROADS);
    keep("ethics", null, LAW);
    assertThat(rules.list()).filteredOn(rule -> "ethics".equals(rule.topic())).singleElement()
        .extracting(RoutingRule::unit).isEqualTo(LAW);
  }

  @Test
  void nobodyElseKeepsRules() {
    People.everybodyBut(ROADS, Role.REGISTRAR, Role.DEPUTY, Role.HEAD)
        .forEach(other -> assertThat(keeping.keep("other", null, ROADS, null, other)).as(other.toString())
            .isEqualTo(new Refused<>(Refusal.NOT_YOURS)));
  }

  @Test
  void theDeskOffersTheSuggestionAndRoutesByItInBulk() {
    var desk = new Portal(web, anOfficial(Role.REGISTRAR));
    onward(desk.post("/az/desk/appeals/rules", Map.of("topic", "veterans", "unit", LAW.toString())));
    assertThat(body(desk.get("/az/desk/appeals/rules"))).contains("Hüquq şöbəsi");
    var appeal = anAppeal().on("veterans").build();
    appeals.add(appeal);

    assertThat(body(desk.get("/az/desk/appeals/" + appeal.number() + "/route")))
        .contains("value=\"" + LAW + "\" selected", "Yönləndirmə qaydalarının təklifidir");
    var ask = body(desk.get("/az/desk/appeals/bulk?act=suggested&number=" + appeal.number()));
    assertThat(ask).contains("Hüquq şöbəsi", appeal.number() + ":0");
    desk.post("/az/desk/appeals/bulk/suggested", Map.of("appeal", appeal.number() + ":0"));
    assertThat(appeals.get(appeal.number()).state()).isEqualTo(new State.Examined(LAW, null));
  }

  @Test
  void aRuleThatSaysNothingIsNoRule() {
    var answer = new Portal(web, anOfficial(Role.REGISTRAR)).post("/az/desk/appeals/rules",
        Map.of("unit", "x", "topic", "<b>"));

    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("Mövzunu seçin", "Kimin baxacağını seçin");
  }

  private void keep(String topic, @Nullable String settlement, UUID unit) {
    keeping.keep(topic, settlement, unit, null, anOfficial(Role.REGISTRAR));
  }

  private static Route route(UUID unit) {
    return new Route(unit, null);
  }
}
