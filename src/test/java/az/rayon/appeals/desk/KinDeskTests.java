package az.rayon.appeals.desk;

import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.People.ROADS;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.AppealBuilder;
import az.rayon.appeals.register.Author.Contacts;
import az.rayon.appeals.register.Author.Person;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Appeals that have to do with one another.
@AppealsTest
class KinDeskTests extends AppealsAtTheDesk {

  @Test
  void aComplaintAboutTheAnswerCannotGoToTheUnitThatGaveIt() {
    var answered = add(anAppeal().in(new State.Answered(ROADS, null, Result.DECLINED, "Xeyr.", executor.id(),
        clock.instant())));
    var desk = new Portal(web, registrar);
    var onward = onward(desk.post(path(answered) + "/complain", Map.of("version", "0", "channel", "PAPER", "text",
        "Cavabla razı deyiləm.", "submission", UUID.randomUUID().toString())));
    var complaint = appeals.get(onward.replaceAll(".*/", ""));

    assertThat(complaint.marks().against().unit()).isEqualTo(ROADS);
    assertThat(complaint.marks().kin().about()).isEqualTo(answered.id());
    assertThat(desk.post(path(complaint) + "/route", Filled.FORM)).hasStatus(409);
    assertThat(body(desk.get(path(answered)))).contains(complaint.number());
  }

  @Test
  void whatWasMergedIsReadWithTheAnswerToTheEarlier() {
    var email = UUID.randomUUID() + "@demo.invalid";
    var first = add(by(email).onDesk(ROADS));
    var later = add(by(email).received(Instant.parse("2026-02-03T10:00:00Z")));
    var desk = new Portal(web, registrar);
    assertThat(body(desk.get(path(later) + "/merge"))).contains(first.number());
    onward(desk.post(path(later) + "/merge", Map.of("version", "0", "earlier", first.number())));
    assertThat(body(desk.get(path(later)))).contains("bir məktubda veriləcək");
    onward(new Portal(web, executor).post(path(first) + "/answer", Filled.FORM));

    assertThat(body(desk.get(path(later)))).contains("Cavab.", first.number());
  }

  @Test
  void onlyWhoeverHasWrittenBeforeIsSaidToHaveDone() {
    var email = UUID.randomUUID() + "@demo.invalid";
    var first = add(by(email));
    var later = add(by(email).received(Instant.parse("2026-02-03T10:00:00Z")));
    var desk = new Portal(web, registrar);

    assertThat(body(desk.get(path(first)))).doesNotContain("əvvəllər də müraciət edib");
    assertThat(body(desk.get(path(later)))).contains("əvvəllər də müraciət edib");
  }

  private static AppealBuilder by(String email) {
    return anAppeal().by(new Person("Nümunə", "Sakin", "", new Contacts("", email, "")));
  }
}
