package az.rayon.appeals.desk;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.People.ROADS;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.Visits;
import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import az.rayon.kernel.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Who sees an appeal at the desk, and who does not know that it is there.
@AppealsTest
class DeskSightTests extends AppealsAtTheDesk {

  @Test
  void anAppealOnAnotherDeskIsNotThere() {
    var other = new Portal(web, anOfficial(Role.EXECUTOR));
    var appeal = onDesk();

    assertThat(other.get(path(appeal))).hasStatus(404);
    assertThat(other.post(path(appeal) + "/answer", Map.of("version", "0", "result", "EXPLAINED", "text", "x")))
        .hasStatus(404);
    assertThat(body(other.get("/az/desk/appeals?tab=open&words=" + appeal.number())))
        .doesNotContain("/az/desk/appeals/" + appeal.number());
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = {"HEAD", "DEPUTY", "AUDITOR"})
  void whoLeadsOrAuditsReadsAllAndActsOnNothingOfAnother(Role role) {
    var reader = new Portal(web, anOfficial(role));
    var appeal = onDesk();

    assertThat(body(reader.get(path(appeal)))).contains(appeal.filing().text()).doesNotContain("/answer\"", "/route\"");
    assertThat(reader.post(path(appeal) + "/route", Map.of("version", "0", "unit", ROADS.toString()))).hasStatus(403);
    assertThat(reader.post(path(appeal) + "/answer", Map.of("version", "0", "result", "EXPLAINED", "text", "x")))
        .hasStatus(403);
    assertThat(reader.post(path(appeal) + "/withdraw", Map.of("version", "0"))).hasStatus(403);
    assertThat(appeals.get(appeal.number())).isEqualTo(appeal);
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = {"ETHICS", "DATA", "SECRETARY", "EDITOR", "ADMIN"})
  void whoHasNothingToDoWithAppealsSeesNone(Role role) {
    var other = new Portal(web, anOfficial(ROADS, role));
    var appeal = onDesk();

    assertThat(other.get(path(appeal))).hasStatus(404);
    for (var list : List.of("?tab=open", "/publications", "/enter")) {
      assertThat(other.get("/az/desk/appeals" + list)).as(list).hasStatus(403);
    }
    assertThat(other.get("/az/desk/inquiries")).hasStatus(role == Role.DATA ? 200 : 403);
  }

  @Test
  void aUnitGoesOnSeeingWhatEndedOnItsDesk() {
    var appeal = add(anAppeal());
    var path = path(appeal);
    var office = new Portal(web, registrar);
    onward(office.post(path + "/route", Map.of("version", "0", "unit", ROADS.toString())));
    var unit = new Portal(web, executor);
    onward(office.post(path + "/withdraw", Map.of("version", "1")));

    assertThat(body(unit.get(path))).contains("Geri götürülüb").doesNotContain("/answer\"");
    var late = unit.post(path + "/answer",
        Map.of("version", "1", "steps", "1", "result", "EXPLAINED", "text", "Yol düzəldilib."));
    assertThat(late).hasStatus(409);
    assertThat(body(late)).contains("Yol düzəldilib.", "Geri götürüldü");
    assertThat(new Portal(web, anOfficial(Role.EXECUTOR)).get(path)).as("another unit").hasStatus(404);
    assertThat(new Portal(web, anOfficial(ROADS, Role.EDITOR)).get(path)).hasStatus(404);
  }

  @Test
  void whatAUnitGaveBackIsNotItsOwnAnyMore() {
    var appeal = add(anAppeal());
    var path = path(appeal);
    var office = new Portal(web, registrar);
    onward(office.post(path + "/route", Map.of("version", "0", "unit", ROADS.toString())));
    var unit = new Portal(web, executor);
    onward(unit.post(path + "/return", Map.of("version", "1", "reason", "Bizim deyil.")));
    assertThat(unit.get(path)).hasStatus(404);
    onward(office.post(path + "/withdraw", Map.of("version", "2")));
    assertThat(unit.get(path)).hasStatus(404);
  }

  @Test
  void visitorsAndCitizensDoNotReachTheDesk() {
    var appeal = onDesk();

    assertThat(Portal.visitor(web).get("/az/desk/appeals").getResponse().getStatus()).isIn(302, 303);
    assertThat(new Portal(web, Visits.aCitizen()).get("/az/desk/appeals")).hasStatus(403);
    assertThat(new Portal(web, Visits.aCitizen()).post(path(appeal) + "/route", Map.of("version", "0")))
        .hasStatus(403);
  }
}
