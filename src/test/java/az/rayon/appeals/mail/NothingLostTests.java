package az.rayon.appeals.mail;

import static az.rayon.appeals.mail.Eml.aMessage;
import static az.rayon.appeals.mail.Eml.file;
import static az.rayon.appeals.mail.Eml.part;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.People;
import az.rayon.appeals.mail.MailItem.Fate;
import az.rayon.appeals.mail.MailItem.Source;
import az.rayon.appeals.mail.TakingMail.Arrived;
import az.rayon.appeals.register.Attachments;
import az.rayon.appeals.register.Covers;
import az.rayon.appeals.writing.Answers;
import az.rayon.documents.Document;
import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import az.rayon.kernel.Actor.Clockwork;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Role;
import az.rayon.notifications.Letters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;

/// What of a message cannot stand among the words and files of its appeal is there all the same, and said.
@AppealsTest
class NothingLostTests {

  @Autowired
  TakingMail taking;

  @Autowired
  SettlingMail settling;

  @Autowired
  Covers covers;

  @Autowired
  Attachments attachments;

  @Autowired
  Documents documents;

  @Autowired
  Letters letters;

  String email = "";

  @BeforeEach
  void anotherWriter() {
    email = UUID.randomUUID() + "@demo.invalid";
  }

  @Test
  void aFileThatMayNotBeKeptIsNamedToItsSender(Scenario scenario) {
    scenario.stimulate(() -> take(withAProgram(), true)).andWaitForStateChange(() -> letters.to(email),
        all -> !all.isEmpty()).andVerify((all, item) -> {
          assertThat(item.leftOut()).containsExactly("TYPE_NOT_ACCEPTED virus.exe");
          assertThat(covers.of(appeal(item)).lacking()).isEqualTo("virus.exe");
          assertThat(all.getFirst().text()).contains("Əlavələrdən bəzisi");
        });
  }

  @Test
  void theMessageItselfIsAmongTheFilesWhereAnythingOfItIsNot() {
    assertThat(files(take(withAProgram(), true))).containsExactly("yaxsi.pdf", "mail.eml");
    assertThat(files(take(aMessage().from(email).saying("Körpü uçub. ".repeat(1_000)), true)))
        .containsExactly("mail.eml");
    assertThat(files(take(aMessage().from(email).saying("Körpü uçub."), true))).isEmpty();
  }

  @Test
  void ofAMessageThatIsTooLongTheBeginningWaits() {
    var whole = aMessage().from(email).parts("mixed", part("text/plain", "Salam"),
        file("application/pdf", "birinci.pdf", Eml.pdf()), file("application/pdf", "ikinci.pdf", Eml.pdf())).bytes();
    var item = take(Arrays.copyOf(whole, whole.length - 40), false);
    assertThat(item.fate()).isEqualTo(new Fate.Waiting(Reason.TOO_LARGE, null));

    var answers = Answers.none().with(Map.of("kind", "APPLICATION", "topic", "other", "text", "Salam", "surname",
        "Nümunəyeva", "name", "Gülşən", "email", email));
    assertThat(settling.makeAppeal(item.id(), answers, People.a(Role.REGISTRAR))).isInstanceOfSatisfying(Done.class,
        done -> {
          var made = (MailItem) done.value();
          assertThat(files(made)).containsExactly("birinci.pdf", "mail.eml");
          assertThat(covers.of(appeal(made)).lacking()).isEqualTo("ikinci.pdf");
        });
  }

  @Test
  void aLetterOfOursThatComesBackWaitsForTheRegistrar(Scenario scenario) {
    scenario.stimulate(() -> take(aMessage().from(email).saying("Körpü uçub."), true)).andWaitForStateChange(
        () -> letters.to(email), all -> !all.isEmpty()).andVerify((all, item) -> {
          var report = aMessage().header("Return-Path", "<>").parts("report; report-type=delivery-status",
              part("text/plain", "550 no such user"), part("text/rfc822-headers",
                  "From: x@y.invalid\r\nMessage-ID: <" + letters.key(all.getFirst()) + "@samux.invalid>"));
          var back = take(report, true);
          assertThat(back.fate()).isEqualTo(new Fate.Waiting(Reason.BOUNCE, appeal(item)));
          settling.dismiss(back.id(), Reason.BOUNCE, People.a(Role.REGISTRAR));
        });
  }

  private Eml withAProgram() {
    return aMessage().from(email).parts("mixed", part("text/plain", "Bax"),
        file("application/pdf", "yaxsi.pdf", Eml.pdf()), file("text/plain", "virus.exe", new byte[]{'M', 'Z', 0, 1}));
  }

  private MailItem take(Eml message, boolean whole) {
    return take(message.bytes(), whole);
  }

  private MailItem take(byte[] message, boolean whole) {
    return taking.take(new Arrived(message, whole, Source.MAILBOX), new Clockwork("test"));
  }

  private static UUID appeal(MailItem item) {
    return ((Fate.BecameAppeal) item.fate()).appeal();
  }

  private List<String> files(MailItem item) {
    return attachments.of(appeal(item)).stream().map(id -> documents.get(new DocumentId(id))).map(Document::name)
        .toList();
  }
}
