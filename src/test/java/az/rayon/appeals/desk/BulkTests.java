package az.rayon.appeals.desk;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.appeals.People.ROADS;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.Visits;
import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.People;
import az.rayon.appeals.Portal;
import az.rayon.appeals.desk.WorkingInBulk.Result;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Appeals;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The same deed with several appeals.
@AppealsTest
class BulkTests {

  static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");
  @Autowired
  MockMvcTester web;

  @Autowired
  WorkingInBulk working;

  @Autowired
  Appeals appeals;

  final Official registrar = anOfficial(Role.REGISTRAR);

  @Test
  void whatCannotBeDoneWithOneDoesNotHoldUpTheOthers() {
    var first = add(new State.Registered());
    var changed = add(new State.Registered());
    var settled = add(new State.Withdrawn(UUID.randomUUID(), AT));
    appeals.save(changed);

    var results = working.act(BulkAct.ROUTE, List.of(first, changed, settled),
        new ActForm(Map.of("unit", ROADS.toString())),
        registrar);
    assertThat(results).containsExactly(new Result(first.number(), ""),
        new Result(changed.number(), "appeals.bulk.faster"),
        new Result(settled.number(), "appeals.refused.SETTLED"));
    assertThat(appeals.get(first.number()).unit()).isEqualTo(ROADS);
    assertThat(appeals.get(changed.number()).unit()).isNull();
  }

  @Test
  void whatWasTickedIsShownAndThenDone() {
    var one = add(new State.Registered());
    var two = add(new State.Registered());
    var desk = new Portal(web, registrar);

    assertThat(body(desk.get("/az/desk/appeals/bulk?act=forward&number=" + one.number() + "&number=" + two.number())))
        .contains(one.number() + ":0", two.number() + ":0");
    var empty = desk.post("/az/desk/appeals/bulk/forward", Map.of("appeal", one.number() + ":0"));
    assertThat(empty).hasStatus(422);
    assertThat(body(empty)).contains("Səbəbini yazın", one.number() + ":0");
    var done = desk.post("/az/desk/appeals/bulk/forward",
        Map.of("appeal", one.number() + ":0", "bodies", "su", "reason", "Su onlarındır."));
    assertThat(body(done)).contains("Edildi: 1", one.number());
    assertThat(appeals.get(one.number()).open()).isFalse();
    assertThat(appeals.get(two.number()).open()).isTrue();
  }

  @Test
  void nothingTickedIsSaidInTheListItself() {
    add(new State.Registered());
    var desk = new Portal(web, registrar);

    var back = desk.get("/az/desk/appeals/bulk?act=route&tab=open&topic=roads&words=&page=1").getResponse()
        .getRedirectedUrl();
    assertThat(back).isEqualTo("/az/desk/appeals?tab=open&topic=roads&page=1&unticked=yes");
    assertThat(body(desk.get("/az/desk/appeals?tab=open&unticked=yes")))
        .contains("Heç bir müraciət seçilməyib", "href=\"#number\"", "id=\"number\"");
    assertThat(body(desk.get("/az/desk/appeals?tab=open"))).doesNotContain("Heç bir müraciət seçilməyib");
  }

  @Test
  void nobodyDoesInBulkWhatTheyMayNotDoWithOne() {
    var appeal = add(new State.Examined(ROADS, null));

    People.everybodyBut(ROADS, Role.REGISTRAR).filter(Official.class::isInstance).map(Official.class::cast)
        .forEach(other -> assertThat(working.act(BulkAct.ROUTE, List.of(appeal),
            new ActForm(Map.of("unit", ROADS.toString())), other)).as(other.toString())
            .containsExactly(new Result(appeal.number(), "appeals.refused.NOT_YOURS")));
    assertThat(new Portal(web, Visits.aCitizen()).post("/az/desk/appeals/bulk/route", Map.of())).hasStatus(403);
    assertThat(Portal.visitor(web).post("/az/desk/appeals/bulk/route", Map.of()).getResponse().getStatus())
        .isEqualTo(303);
  }

  @Test
  void anAppealThatTheOfficialDoesNotSeeIsPassedOver() {
    var appeal = add(new State.Registered());
    var answer = new Portal(web, anOfficial(ROADS, Role.EXECUTOR)).post("/az/desk/appeals/bulk/remind",
        Map.of("appeal", appeal.number() + ":0"));

    assertThat(answer).hasStatus(303);
  }

  @Test
  void strangeThingsInTheAddressAreNoFault() {
    var desk = new Portal(web, registrar);
    assertThat(desk.get("/az/desk/appeals/bulk?act=route")).hasStatus(303);
    assertThat(desk.get("/az/desk/appeals/bulk?act=burn&number=A-1")).hasStatus(404);
    assertThat(desk.post("/az/desk/appeals/bulk/route", Map.of("appeal", "A-1:99999999999999"))).hasStatus(303);
  }

  private Appeal add(State state) {
    var appeal = anAppeal().in(state).build();
    appeals.add(appeal);
    return appeal;
  }
}
