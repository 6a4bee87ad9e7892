package az.rayon.appeals.desk;

import static az.rayon.accounts.Visits.aCitizen;
import static az.rayon.accounts.Visits.aDelegate;
import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.People.ROADS;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import az.rayon.appeals.register.Appeal.Obstacle;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.AppealBuilder;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Role;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The whole course of an appeal, taken on the pages of the desk.
@AppealsTest
class CourseDeskTests extends AppealsAtTheDesk {

  @ParameterizedTest
  @EnumSource(value = Act.class, names = {"MERGE", "ASSIGN"}, mode = EnumSource.Mode.EXCLUDE)
  void eachStepIsTakenByWhoeverMayAndRefusedToAllOthers(Act act) {
    var may = switch (act) {
      case ANSWER, STUDY, EXTEND, RETURN, ASSIGN ->
        List.of(Role.EXECUTOR, Role.REPRESENTATIVE, Role.DEPUTY, Role.HEAD);
      case ASK -> List.of(Role.EXECUTOR, Role.REPRESENTATIVE, Role.DEPUTY, Role.HEAD, Role.REGISTRAR);
      case APPROVE, SENDBACK -> List.of(Role.HEAD, Role.DEPUTY);
      case ROUTE -> List.of(Role.REGISTRAR, Role.HEAD, Role.DEPUTY);
      case FORWARD, COPY, UNEXAMINED, REJECT, WITHDRAW, LINK, MERGE, MARK, CORRECT, REOPEN, UNSOLVED, COMPLAIN ->
        List.of(Role.REGISTRAR);
    };
    var before = add(aimedAt(act));
    var path = path(before) + "/" + act.word();
    var staff = Arrays.stream(Role.values()).filter(role -> !may.contains(role))
        .map(role -> (Actor) anOfficial(ROADS, role));
    Stream.concat(staff, Stream.of(aCitizen(), aDelegate(), anOfficial())).forEach(by -> assertThat(
        new Portal(web, by).post(path, Filled.FORM).getResponse().getStatus()).as("%s", by).isIn(403, 404));
    assertThat(Portal.visitor(web).post(path, Filled.FORM).getResponse().getHeader("Location")).contains("sign-in");
    assertThat(appeals.get(before.number())).isEqualTo(before);

    var done = onward(new Portal(web, anOfficial(ROADS, may.getFirst())).post(path, Filled.FORM));
    if (act == Act.COMPLAIN) assertThat(complaint(done).marks().kin().about()).isEqualTo(before.id());
    else assertThat(appeals.get(before.number())).isNotEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"extend, days, İş günlərinin sayını", "forward, bodies, Ən azı bir orqan", "unexamined, ground, Əsası",
      "reject, obstacle, Niyə qəbul edilmədiyini", "link, earlier, təkrarı olduğunu", "complain, text, yazın",
      "reopen, reason, Səbəbini", "unsolved, reason, Səbəbini", "sendback, reason, Səbəbini",
      "ask, question, Nəyin lazım olduğunu"})
  void whatIsMissingIsAskedForAndNothingTypedIsLost(String act, String field, String words) {
    var typed = new HashMap<>(Filled.FORM);
    typed.remove(field);
    typed.put("note", "x");
    var appeal = add(aimedAt(Act.of(act)));
    var by = Act.of(act) == Act.EXTEND ? executor : Act.of(act) == Act.SENDBACK ? head : registrar;
    var answer = new Portal(web, by).post(path(appeal) + "/" + act, typed);

    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains(words);
    assertThat(appeals.get(appeal.number())).isEqualTo(appeal);
  }

  @Test
  void anExtensionIsNoLongerThanTheLawLets() {
    var appeal = add(anAppeal().within(running()).onDesk(ROADS));
    var answer = new Portal(web, executor).post(path(appeal) + "/extend",
        Map.of("version", "0", "days", "31", "reason", "Uzun."));

    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("Ən çoxu 30 iş günü", "Uzun.");
    onward(new Portal(web, executor).post(path(appeal) + "/extend",
        Map.of("version", "0", "days", "30", "reason", "Sənəd istənilib.")));
    assertThat(body(new Portal(web, executor).get(path(appeal)))).contains("30 iş günü uzadılıb", "Sənəd istənilib.");
  }

  private AppealBuilder aimedAt(Act act) {
    var builder = anAppeal().within(running());
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return switch (act) {
      case ROUTE, FORWARD, COPY, UNEXAMINED, REJECT, WITHDRAW, MARK, CORRECT, LINK, MERGE -> builder;
      case ASK, ANSWER, STUDY, EXTEND, RETURN, ASSIGN -> builder.onDesk(ROADS);
      case APPROVE, SENDBACK -> builder.in(new State.Drafted(ROADS, null, Result.EXPLAINED, "Bəli.",
          UUID.randomUUID(), now));
      case REOPEN -> builder.in(new State.NotAccepted(Obstacle.COURT, "Məhkəmə.", UUID.randomUUID(),
          now));
      case UNSOLVED, COMPLAIN -> builder.in(new State.Answered(ROADS, null, Result.EXPLAINED, "Bəli.",
          UUID.randomUUID(), now));
    };
  }

  private Appeal complaint(String page) {
    return appeals.get(page.replaceAll(".*/", ""));
  }
}
