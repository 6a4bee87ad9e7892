package az.rayon.appeals.desk;

import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.Fields.ofAnAppeal;
import static az.rayon.appeals.People.ROADS;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Term;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The plain way of an appeal over the desk, to its answer or back.
@AppealsTest
class DeskTests extends AppealsAtTheDesk {

  @Test
  void fromHandingInToTheAnswerInTheAuthorsHands() {
    var author = Portal.visitor(web);
    var receipt = author.handIn(ofAnAppeal());
    var path = "/az/desk/appeals/" + receipt.number();

    var desk = new Portal(web, registrar);
    assertThat(body(desk.get("/az/desk/appeals?tab=new&words=" + receipt.number()))).contains(receipt.number());
    onward(desk.post(path + "/route", Map.of("version", "0", "unit", ROADS.toString(), "note", "Təcili")));

    var unit = new Portal(web, executor);
    assertThat(body(unit.get("/az/desk/appeals?tab=open&words=" + receipt.number()))).contains(receipt.number());
    assertThat(body(unit.get(path))).contains("Təcili", "Cavab ver", "Qeydiyyata qaytar");
    onward(unit.post(path + "/answer", Map.of("version", "1", "result", "SATISFIED", "text", "Yol təmir olunub.")));

    var followed = onward(
        author.post("/az/appeals/follow", Map.of("number", receipt.number(), "pin", receipt.pin())));
    assertThat(body(author.get(followed))).contains("Yol təmir olunub.", "Təmin edilib", "Memarlıq və tikinti şöbəsi")
        .doesNotContain("Təcili");
  }

  @Test
  void anAnswerNeedsItsTextAndItsResult() {
    var appeal = onDesk();
    var answer = new Portal(web, executor).post(path(appeal) + "/answer", Map.of("version", "0", "text", " "));

    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("Cavabın mətnini yazın", "Nəticəni seçin");
  }

  @Test
  void whoeverWasFasterWinsAndTheOtherKeepsWhatTheyTyped() {
    var appeal = onDesk();
    var slower = new Portal(web, executor);
    assertThat(body(slower.get(path(appeal) + "/answer"))).contains("name=\"steps\" value=\"0\"");
    onward(new Portal(web, registrar).post(path(appeal) + "/mark", Map.of("version", "0", "againstNobody", "yes")));
    var seen = Map.of("version", "0", "steps", "0", "text", "Uzun cavab.");
    assertThat(body(slower.post(path(appeal) + "/answer", seen))).as("they have seen no more")
        .contains("name=\"version\" value=\"0\"", "Nəticəni seçin").doesNotContain("Siz yazarkən");
    var answer = slower.post(path(appeal) + "/answer",
        Map.of("version", "0", "steps", "0", "result", "EXPLAINED", "text", "Uzun cavab."));

    assertThat(answer).hasStatus(409);
    assertThat(body(answer)).contains("başqa addım atılıb", "Uzun cavab.", "name=\"version\" value=\"1\"",
        "name=\"steps\" value=\"1\"").containsSubsequence("Siz yazarkən nə olub", "Qeydləri dəyişdirildi");
    assertThat(appeals.get(appeal.number()).open()).isTrue();
  }

  @Test
  void theUnitGivesBackWhatIsNotItsOwn() {
    var appeal = onDesk();
    var back = onward(new Portal(web, executor).post(path(appeal) + "/return",
        Map.of("version", "0", "reason", "Bizə aid deyil.")));

    assertThat(back).isEqualTo("/az/desk/appeals");
    assertThat(appeals.get(appeal.number()).state()).isEqualTo(new State.Registered());
    assertThat(body(new Portal(web, registrar).get(path(appeal)))).contains("Bizə aid deyil.");
  }

  @Test
  void theLongerTermIsTakenWithAReason() {
    var today = LocalDate.now(clock);
    var appeal = add(anAppeal().received(clock.instant())
        .within(new Term(Term.Basis.NORMAL, today, today.plusDays(21), false)).onDesk(ROADS));
    onward(new Portal(web, executor).post(path(appeal) + "/study", Map.of("version", "0", "reason", "Ölçmə lazımdır")));

    var longer = appeals.get(appeal.number()).term();
    assertThat(longer.basis()).isEqualTo(Term.Basis.STUDY);
    assertThat(longer.due()).isAfter(today.plusDays(30));
  }

  @ParameterizedTest
  @ValueSource(strings = {"forward", "unexamined", "reject", "withdraw"})
  void theRegistrarClosesWhatTheLawLetsClose(String how) {
    var appeal = onDesk();
    onward(new Portal(web, registrar).post(path(appeal) + "/" + how, Map.of("version", "0", "bodies", "su",
        "ground", "COURT_DECISION", "obstacle", "COURT", "reason", "Qərar var.")));

    assertThat(appeals.get(appeal.number()).open()).isFalse();
    assertThat(body(new Portal(web, registrar).get("/az/desk/appeals?tab=settled&words=" + appeal.number())))
        .contains(appeal.number());
  }

  @Test
  void closingNeedsItsReasonAndItsGround() {
    var answer = new Portal(web, registrar).post(path(onDesk()) + "/unexamined", Map.of("version", "0"));

    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("Əsası seçin", "Səbəbini yazın");
  }

  @Test
  void onlyAUnitOfTodayCanBeChosen() {
    var appeal = onDesk();
    var answer = new Portal(web, registrar).post(path(appeal) + "/route",
        Map.of("version", "0", "unit", UUID.randomUUID().toString()));

    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("href=\"#unit\"");
    assertThat(appeals.get(appeal.number())).isEqualTo(appeal);
  }
}
