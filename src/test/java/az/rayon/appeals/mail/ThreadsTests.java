package az.rayon.appeals.mail;

import static az.rayon.appeals.mail.Eml.aMessage;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.People;
import az.rayon.appeals.mail.MailItem.Fate;
import az.rayon.appeals.mail.MailItem.Source;
import az.rayon.appeals.mail.TakingMail.Arrived;
import az.rayon.appeals.register.AskingAuthors;
import az.rayon.appeals.register.Register;
import az.rayon.appeals.register.Step;
import az.rayon.appeals.register.Steps;
import az.rayon.kernel.Actor.Clockwork;
import az.rayon.kernel.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a message does to the appeal that it belongs to.
@AppealsTest
class ThreadsTests {

  @Autowired
  TakingMail taking;

  @Autowired
  AskingAuthors asking;

  @Autowired
  Steps steps;

  @Autowired
  JdbcClient db;

  final String email = UUID.randomUUID() + "@demo.invalid";

  @Test
  void anAnswerByEmailAnswersTheQuestionOfTheDesk() {
    var appeal = ((Fate.BecameAppeal) take(aMessage().from(email).saying("Körpü uçub.")).fate()).appeal();
    var number = db.sql("select number from appeals.appeal where id = ?").param(appeal).query(String.class).single();
    asking.ask(number, 0, "Hansı körpü?", People.a(Role.REGISTRAR));
    assertThat(steps.asked(List.of(appeal))).containsExactly(appeal);

    take(aMessage().header("Subject", number).saying("Mən başqasıyam."));
    assertThat(steps.asked(List.of(appeal))).as("a stranger answers nothing").containsExactly(appeal);
    take(aMessage().from(email).header("Subject", "Re: " + number).saying("Kürün üstündəki."));
    assertThat(steps.asked(List.of(appeal))).isEmpty();
    assertThat(steps.of(Register.APPEAL, appeal)).last().satisfies(step -> {
      assertThat(step.what()).isEqualTo(Step.What.REPLIED);
      assertThat(step.note()).contains("Kürün üstündəki.");
    });
  }

  private MailItem take(Eml message) {
    return taking.take(new Arrived(message.bytes(), true, Source.MAILBOX), new Clockwork("test"));
  }
}
