package az.rayon.appeals.desk;

import static az.rayon.appeals.People.ROADS;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.ApprovingAnswers;
import az.rayon.appeals.register.RoutingAppeals;
import az.rayon.notifications.Letters;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;

/// What those who examine an appeal are written.
@AppealsTest
class DeskLettersTests extends AppealsAtTheDesk {

  @Autowired
  RoutingAppeals routing;

  @Autowired
  ApprovingAnswers approving;

  @Autowired
  Letters letters;

  @Autowired
  JdbcClient db;

  @Test
  void whoeverIsGivenAnAppealIsTold(Scenario scenario) {
    var first = anExecutorWithAnAccount();
    var appeal = add(anAppeal());
    scenario.stimulate(() -> routing.route(appeal.number(), 0, ROADS, first, "Tez baxın.", registrar))
        .andWaitForStateChange(() -> letters.to(first), all -> !all.isEmpty()).andVerify(all -> {
          assertThat(all).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).contains(appeal.number(), "sizə verilib");
            assertThat(letter.text()).doesNotContain("Tez baxın");
            assertThat(letter.link()).isEqualTo(path(appeal));
          });
        });
    var second = anExecutorWithAnAccount();
    scenario.stimulate(() -> routing.assign(appeal.number(), 1, second, "", executor))
        .andWaitForStateChange(() -> letters.to(second), all -> !all.isEmpty())
        .andVerify(all -> assertThat(all.getFirst().subject()).contains(appeal.number(), "sizə verilib"));
  }

  @Test
  void whoeverExaminesItIsToldThatTheAnswerCameBack(Scenario scenario) {
    var writer = anExecutorWithAnAccount();
    var drafted = new State.Drafted(ROADS, writer, Result.EXPLAINED, "Bəli.", writer,
        clock.instant().truncatedTo(ChronoUnit.MICROS));
    var appeal = add(anAppeal().in(drafted));

    scenario.stimulate(() -> approving.sendBack(appeal.number(), 0, "Tarix yazılsın.", head))
        .andWaitForStateChange(() -> letters.to(writer), all -> !all.isEmpty())
        .andVerify(all -> {
          assertThat(all.getFirst().subject()).contains(appeal.number(), "düzəlişə qaytarılıb");
          assertThat(all.getFirst().text()).doesNotContain("Tarix");
          assertThat(all.getFirst().link()).isEqualTo(path(appeal));
        });
  }

  private UUID anExecutorWithAnAccount() {
    var person = UUID.randomUUID();
    db.sql("""
        insert into accounts.account (id, kind, state, email, given_name, family_name, patronymic, language, unit,
          password, created_at)
        values (:id, 'OFFICIAL', 'ACTIVE', :email, 'Əli', 'Nümunə', '', 'AZ', :unit, '', now())
        """).param("id", person).param("email", person + "@example.invalid").param("unit", ROADS).update();
    return person;
  }
}
