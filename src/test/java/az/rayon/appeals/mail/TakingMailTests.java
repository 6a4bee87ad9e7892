package az.rayon.appeals.mail;

import static az.rayon.appeals.mail.Eml.aMessage;
import static az.rayon.appeals.mail.Eml.file;
import static az.rayon.appeals.mail.Eml.part;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.mail.MailItem.Fate;
import az.rayon.appeals.mail.MailItem.Source;
import az.rayon.appeals.mail.TakingMail.Arrived;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Attachments;
import az.rayon.appeals.register.Author.Contacts;
import az.rayon.appeals.register.Author.Person;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.Cover;
import az.rayon.appeals.register.LodgingAppeals;
import az.rayon.appeals.register.Register;
import az.rayon.appeals.register.Step;
import az.rayon.appeals.register.Steps;
import az.rayon.kernel.Actor.Clockwork;
import az.rayon.notifications.Letters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;

@AppealsTest
class TakingMailTests {

  @Autowired
  TakingMail taking;

  @Autowired
  Appeals appeals;

  @Autowired
  LodgingAppeals lodging;

  @Autowired
  Attachments attachments;

  @Autowired
  Steps steps;

  @Autowired
  Letters letters;

  @Autowired
  JdbcClient db;

  String email = "";

  @BeforeEach
  void anotherWriter() {
    email = UUID.randomUUID() + "@demo.invalid";
  }

  @Test
  void aWholeMessageIsAnAppealThatMoment() {
    var item = take(aMessage().from(email).header("Subject", "Körpü").parts("mixed",
        part("text/plain; charset=utf-8", "Körpü uçub."), file("application/pdf", "şəkil.pdf", Eml.pdf())));

    var appeal = appeal(item);
    assertThat(appeal.filing().channel()).isEqualTo(Channel.EMAIL);
    assertThat(appeal.filing().topic()).isEqualTo("other");
    assertThat(appeal.filing().text()).isEqualTo("Körpü uçub.");
    assertThat(appeal.filing().author().contacts().email()).isEqualTo(email);
    assertThat(attachments.of(appeal.id())).hasSize(1);
    assertThat(item.original()).isNotNull();
  }

  @Test
  void theSenderGetsTheNumberAndThePin(Scenario scenario) {
    scenario.stimulate(() -> appeal(take(aMessage().from(email).saying("Körpü uçub."))))
        .andWaitForStateChange(() -> letters.to(email), all -> !all.isEmpty()).andVerify((all, appeal) -> {
          assertThat(all.getFirst().text()).contains(appeal.number(), "cavab yazın").containsPattern("\\d{8} PIN");
        });
  }

  @Test
  void anAnswerToALetterIsAddedToItsAppeal(Scenario scenario) {
    scenario.stimulate(() -> appeal(take(aMessage().from(email).saying("Körpü uçub."))))
        .andWaitForStateChange(() -> letters.to(email), all -> !all.isEmpty()).andVerify((all, appeal) -> {
          var letter = letters.key(all.getFirst());
          waitFor(letter);
          var answer = take(aMessage().from("ev-" + email).header("Subject", "Re: nə isə")
              .header("In-Reply-To", "<" + letter + "@samux.invalid>").saying("Şəkil də var."));

          assertThat(answer.fate()).isEqualTo(new Fate.Added(appeal.id()));
          assertThat(steps.of(Register.APPEAL, appeal.id())).last()
              .satisfies(step -> assertThat(step.what()).isEqualTo(Step.What.PAPERS_ADDED))
              .satisfies(step -> assertThat(step.note()).contains("Şəkil də var."));
        });
  }

  @Test
  void whoeverGoesOnFromTheirOwnMessageMakesNoNewAppeal() {
    var first = aMessage().from(email).saying("Körpü uçub.").header("Message-ID", "<" + email + ">");
    var appeal = appeal(take(first));
    var second = aMessage().from(email.toUpperCase(Locale.ROOT)).header("References", "<a@b.invalid> <" + email + ">")
        .parts("mixed",
            part("text/plain", "Bu da."), file("application/pdf", "b.pdf", Eml.pdf()));

    assertThat(take(second).fate()).isEqualTo(new Fate.Added(appeal.id()));
    assertThat(attachments.of(appeal.id())).hasSize(1);
    var pretender = aMessage().header("Reply-To", email).header("References", "<" + email + ">").saying("Mən oyam.");
    assertThat(take(pretender).fate()).isEqualTo(new Fate.Waiting(Reason.STRANGER, appeal.id()));
    var stranger = aMessage().header("References", "<" + email + ">").saying("Mən də.");
    assertThat(take(stranger).fate()).isInstanceOf(Fate.BecameAppeal.class);
  }

  @Test
  void aNumberInTheSubjectCountsFromTheAuthorOnly() {
    var appeal = anAppeal().by(new Person("Nümunə", "Sakin", "", new Contacts("", email, ""))).build();
    var real = lodging.lodge(appeal.filing(), Cover.of(List.of()), new Clockwork("test"));

    assertThat(take(aMessage().from(email.toUpperCase(Locale.ROOT))
        .header("Subject", "Fwd: " + real.number() + " haqqında").saying("Əlavə")).fate())
        .isEqualTo(new Fate.Added(real.id()));
    assertThat(take(aMessage().header("Reply-To", email).header("Subject", real.number()).saying("Mən oyam")).fate())
        .isEqualTo(new Fate.Waiting(Reason.STRANGER, real.id()));
    assertThat(take(aMessage().header("Subject", real.number()).saying("Mən başqasıyam")).fate())
        .isEqualTo(new Fate.Waiting(Reason.STRANGER, real.id()));
  }

  @Test
  void whatMachinesSendIsListedAndNothingElse() {
    var bounce = take(aMessage().header("Return-Path", "<>").saying("A-2026-000001 undeliverable"));
    assertThat(bounce.fate()).isEqualTo(new Fate.NotAnAppeal(Reason.BOUNCE));
    assertThat(bounce.undecided()).isTrue();
    assertThat(take(aMessage().header("Auto-Submitted", "auto-replied").saying("Məzuniyyətdəyəm")).fate())
        .isEqualTo(new Fate.NotAnAppeal(Reason.AUTO_REPLY));
    assertThat(take(aMessage().without("Subject").saying("")).fate()).isEqualTo(new Fate.NotAnAppeal(Reason.EMPTY));
    assertThat(take(aMessage().header("In-Reply-To", "<a@b.invalid>").saying("")).fate())
        .isEqualTo(new Fate.NotAnAppeal(Reason.EMPTY));
  }

  @Test
  void whoeverWritesNothingButASubjectHasWrittenThat() {
    var item = take(aMessage().header("Subject", "Dayanacaq lazımdır").saying(""));
    assertThat(appeal(item).filing().text()).isEqualTo("Dayanacaq lazımdır");
  }

  @Test
  void whatNoMachineCanJudgeWaits() {
    assertThat(take(aMessage().header("From", "gulsen1990 <" + email + ">").saying("Salam")).fate())
        .isEqualTo(new Fate.Waiting(Reason.NAME, null));
    assertThat(take(aMessage().header("From", "Nümunəyeva Gülşən").saying("Salam")).fate())
        .isEqualTo(new Fate.Waiting(Reason.ADDRESS, null));
    for (int i = 0; i < TakingMail.MOST_A_DAY; i++) take(aMessage().from(email).saying("Körpü uçub: " + i));
    assertThat(take(aMessage().from(email.toUpperCase(Locale.ROOT)).saying("Yenə")).fate())
        .isEqualTo(new Fate.Waiting(Reason.MANY, null));
  }

  @Test
  void theSameMessageIsTakenOnceEvenAtTheSameMoment() throws Exception {
    var message = aMessage().from(email).saying("Körpü uçub.").bytes();
    try (var many = Executors.newFixedThreadPool(6)) {
      var taken = many.invokeAll(IntStream.range(0, 6).<Callable<UUID>>mapToObj(_ -> () -> taking
          .take(new Arrived(message, true, Source.MAILBOX), new Clockwork("test")).id()).toList());
      assertThat(taken.stream().map(each -> each.resultNow()).distinct()).hasSize(1);
    }
    assertThat(db.sql("select count(*) from appeals.appeal where email = ?").param(email).query(Long.class).single())
        .isEqualTo(1);
  }

  @Test
  void filesThatMayNotBeKeptAreNamedAndTheRestIsKept() {
    var item = take(aMessage().from(email).parts("mixed", part("text/plain", "Bax"),
        file("application/pdf", "yaxsi.pdf", Eml.pdf()),
        file("application/x-msdownload", "virus.exe", new byte[]{'M', 'Z',
            0, 1}),
        file("application/ms-tnef", "winmail.dat", new byte[]{0x78, (byte) 0x9F, 0x3E, 0x22, 1, 2})));

    assertThat(item.leftOut()).containsExactly("TYPE_NOT_ACCEPTED virus.exe");
    assertThat(attachments.of(appeal(item).id())).hasSize(3);
  }

  @Test
  void theFilesOfAPackageAreKeptAndRefusedAsAllOthers() {
    var packed = Tnef.aPackage().saying("Körpü uçub.").enclosing("yaxsi.pdf", Eml.pdf())
        .enclosing("virus.exe", new byte[]{'M', 'Z', 0, 1}).bytes();
    var item = take(aMessage().from(email).parts("mixed", file("application/ms-tnef", "winmail.dat", packed)));

    assertThat(item.leftOut()).containsExactly("TYPE_NOT_ACCEPTED virus.exe");
    assertThat(attachments.of(appeal(item).id())).hasSize(2);
    assertThat(appeal(item).filing().text()).contains("Körpü uçub.");
  }

  @Test
  void whatIsNoMessageIsSaidToBeNone() {
    var noise = taking.take(new Arrived(("\u0000" + email).getBytes(StandardCharsets.UTF_8), true, Source.DESK),
        new Clockwork("test"));
    assertThat(noise.fate()).isEqualTo(new Fate.NotRead(Reason.BROKEN));
  }

  @Test
  void hostileWordsAreKeptAsWords() {
    var hostile = "<script>alert(1)</script>'; drop table appeals.appeal; --\u0000 {0}";
    var item = take(aMessage().from(email).header("Subject", hostile).saying(hostile + "x".repeat(20_000)));

    assertThat(appeal(item).filing().text()).startsWith("<script>alert(1)</script>'; drop table").hasSize(10_000)
        .doesNotContain("\u0000");
    assertThat(item.subject()).contains("<script>").doesNotContain("\u0000");
  }

  @ParameterizedTest
  @CsvSource({"Date, 'Fri, 27 Nov 300000 10:00:00 +0400'", "Message-ID, <a\u0000b@demo.invalid>",
      "References, <a\u0000b@demo.invalid>", "From, Nümunəyeva Gülşən <a\u0000b@demo.invalid>"})
  void noHeaderKeepsAMessageFromBeingTaken(String header, String value) {
    assertThat(take(aMessage().from(email).header(header, value).saying("Körpü uçub.")).fate())
        .isInstanceOf(Fate.BecameAppeal.class);
  }

  private MailItem take(Eml message) {
    return taking.take(new Arrived(message.bytes(), true, Source.MAILBOX), new Clockwork("test"));
  }

  private Appeal appeal(MailItem item) {
    assertThat(item.fate()).isInstanceOf(Fate.BecameAppeal.class);
    return item.fate() instanceof Fate.BecameAppeal(var id) ? appeals.get(id) : appeals.get("");
  }

  /// The letter is known to its appeal when the transaction that wrote it has ended.
  private void waitFor(UUID letter) {
    Awaitility.await().until(() -> db.sql("select count(*) from appeals.sent_letter where letter = ?")
        .param(letter).query(Long.class).single() == 1);
  }
}
