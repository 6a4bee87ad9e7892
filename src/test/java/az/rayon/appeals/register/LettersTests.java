package az.rayon.appeals.register;

import static az.rayon.appeals.Fields.ofAnAppeal;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.Pins;
import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.People;
import az.rayon.appeals.Portal;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Author.Contacts;
import az.rayon.kernel.Actor.Visitor;
import az.rayon.kernel.Role;
import az.rayon.notifications.Letters;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppealsTest
class LettersTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  Appeals appeals;

  @Autowired
  AnsweringAppeals answering;

  @Autowired
  AskingAuthors asking;

  @Autowired
  ClosingAppeals closing;

  @Autowired
  LodgingAppeals lodging;

  @Autowired
  Pins pins;

  @Autowired
  Letters letters;

  final UUID desk = UUID.randomUUID();
  String email = "";

  @BeforeEach
  void anotherReader() {
    email = UUID.randomUUID() + "@demo.invalid";
  }

  @Test
  void theNumberIsWrittenToWhoeverGaveAnAddressAndThePinIsNot(Scenario scenario) {
    scenario.stimulate(() -> Portal.visitor(web).handIn(ofAnAppeal().with("email", email)))
        .andWaitForStateChange(() -> letters.to(email), all -> !all.isEmpty())
        .andVerify(all -> {
          var number = all.getFirst().link().replaceAll(".*=", "");
          assertThat(all.getFirst().subject()).contains(number);
          assertThat(all.getFirst().text()).contains(number).doesNotContainPattern("\\d{4} ?\\d{4}");
          assertThat(all.getFirst().link()).isEqualTo("/az/appeals/follow?number=" + number);
        });
  }

  @Test
  void whoWasShownNoReceiptIsToldThePinOnce(Scenario scenario) {
    var filing = anAppeal().by(reachable()).through(Filing.Channel.EMAIL).build().filing();
    scenario.stimulate(() -> lodging.lodge(filing, Cover.of(List.of()), new Visitor()))
        .andWaitForStateChange(() -> letters.to(email), all -> !all.isEmpty())
        .andVerify(all -> assertThat(all.getFirst().text()).contains(pins.of(filing.submission()), "cavab yazın"));
  }

  @Test
  void theAnswerIsAnnouncedAndItsWordsAreNot(Scenario scenario) {
    var appeal = anAppeal().by(reachable()).onDesk(desk).build();
    appeals.add(appeal);

    scenario.stimulate(() -> answering.answer(appeal.number(), 0, Result.SATISFIED, "Yalnız sizin üçün.",
        People.an(Role.EXECUTOR, desk))).andWaitForStateChange(() -> letters.to(email), all -> !all.isEmpty())
        .andVerify(all -> assertThat(all.getFirst().text()).contains(appeal.number()).doesNotContain("Yalnız"));
  }

  @Test
  void aCitizenIsWrittenToUnderTheirAccount(Scenario scenario) {
    var account = UUID.randomUUID();
    var appeal = anAppeal().from(account).onDesk(desk).build();
    appeals.add(appeal);

    scenario.stimulate(() -> closing.withdraw(appeal.number(), 0, Claimant.of(appeal, People.a(Role.REGISTRAR))))
        .andWaitForStateChange(() -> letters.to(account), all -> !all.isEmpty())
        .andVerify(all -> assertThat(all.getFirst().link()).isEqualTo("/az/me/appeals/" + appeal.number()));
  }

  @Test
  void theLongerTermIsAnnounced(Scenario scenario) {
    var appeal = anAppeal().by(reachable()).due(LocalDate.of(2999, 1, 1)).onDesk(desk).build();
    appeals.add(appeal);

    scenario.stimulate(() -> answering.study(appeal.number(), 0, "Ölçmə", People.an(Role.EXECUTOR, desk)))
        .andWaitForStateChange(() -> letters.to(email), all -> !all.isEmpty())
        .andVerify(all -> assertThat(all.getFirst().text()).contains("30 iş günü"));
  }

  @Test
  void theQuestionIsAnnouncedAndItsWordsAreNot(Scenario scenario) {
    var appeal = anAppeal().by(reachable()).onDesk(desk).build();
    appeals.add(appeal);

    scenario.stimulate(() -> asking.ask(appeal.number(), 0, "Xəstəlik kağızı.", People.an(Role.EXECUTOR, desk)))
        .andWaitForStateChange(() -> letters.to(email), all -> !all.isEmpty()).andVerify(all -> {
          assertThat(all.getFirst().subject()).contains(appeal.number(), "sual");
          assertThat(all.getFirst().text()).contains("Müddət dayanmır").doesNotContain("Xəstəlik");
          assertThat(all.getFirst().link()).isEqualTo("/az/appeals/follow?number=" + appeal.number());
        });
  }

  private Author reachable() {
    return new Author.Person("Nümunə", "Sakin", "", new Contacts("", email, ""));
  }
}
