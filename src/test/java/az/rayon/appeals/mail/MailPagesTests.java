package az.rayon.appeals.mail;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.Fields.ofAnAppeal;
import static az.rayon.appeals.Portal.found;
import static az.rayon.appeals.mail.Eml.aMessage;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.Visits;
import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.People;
import az.rayon.appeals.Portal;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Attachments;
import az.rayon.documents.DocumentGate.Answer;
import az.rayon.documents.DocumentId;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppealsTest
class MailPagesTests {

  static final String MAIL = "/az/desk/appeals/mail";

  @Autowired
  MockMvcTester web;

  @Autowired
  MailItems items;

  @Autowired
  MailFiles files;

  @Autowired
  SettlingMail settling;

  @Autowired
  Appeals appeals;

  @Autowired
  Attachments attachments;

  String email = "";

  @BeforeEach
  void anotherWriter() {
    email = UUID.randomUUID() + "@demo.invalid";
  }

  @Test
  void aClerkBringsASavedMessageAndTheSameOneTwiceIsOne() {
    var clerk = new Portal(web, anOfficial(Role.REGISTRAR));
    var message = aMessage().from(email).saying("Körpü uçub.").bytes();
    var there = bring(clerk, message);

    assertThat(body(clerk.get(there))).contains("Müraciət oldu", "A-2026-", "Körpü uçub.");
    assertThat(bring(clerk, message)).isEqualTo(there);
    assertThat(body(clerk.get(MAIL + "?show=appeal"))).contains(email);
    assertThat(body(clerk.get(MAIL))).contains("Poçt qutusu qoşulmayıb");
  }

  @Test
  void nothingChosenIsSaid() {
    assertThat(new Portal(web, anOfficial(Role.REGISTRAR)).post(MAIL, Map.of())).hasStatus(422);
  }

  @Test
  void whatWaitsIsMadeAnAppealByFillingInWhatIsMissing() {
    var clerk = new Portal(web, anOfficial(Role.REGISTRAR));
    var there = bring(clerk, aMessage().header("From", "gul90 <" + email + ">").parts("mixed",
        Eml.part("text/plain; charset=utf-8", "Yol <b>bağlıdır</b>"), Eml.file("application/pdf", "a.pdf", Eml.pdf()))
        .bytes());
    assertThat(body(clerk.get(there))).contains("adı tam deyil", "value=\"" + email + "\"", "&lt;b&gt;");

    assertThat(clerk.post(there + "/appeal", Map.of("kind", "COMPLAINT", "surname", "Nümunə"))).hasStatus(422);
    var form = ofAnAppeal().with("text", "başqa mətn").with("email", email);
    assertThat(onward(clerk.post(there + "/appeal", form.all()))).isEqualTo(there);
    assertThat(onward(clerk.post(there + "/appeal", form.all()))).isEqualTo(there);
    var appeal = appeals.get(found("(A-\\d{4}-\\d{6})", body(clerk.get(there))));
    assertThat(appeal.filing().text()).contains("Yol <b>bağlıdır</b>").doesNotContain("başqa mətn");
    assertThat(appeal.filing().topic()).isEqualTo("roads");
    assertThat(attachments.of(appeal.id())).hasSize(1);
  }

  @Test
  void whatWaitsIsAddedToAnAppealThatIsThere() {
    var clerk = new Portal(web, anOfficial(Role.REGISTRAR));
    var appeal = Portal.visitor(web).handIn(ofAnAppeal()).number();
    var there = bring(clerk,
        aMessage().from(email).header("Subject", "Re: " + appeal).saying("Mən qonşusuyam.").bytes());
    assertThat(body(clerk.get(there))).contains("başqa ünvandan gəlib", "value=\"" + appeal + "\"");

    assertThat(clerk.post(there + "/add", Map.of("number", "A-1999-000001"))).hasStatus(422);
    assertThat(onward(clerk.post(there + "/add", Map.of("number", appeal)))).isEqualTo(there);
    assertThat(body(clerk.get("/az/desk/appeals/" + appeal))).contains("Mən qonşusuyam.");
  }

  @Test
  void aMachinesMessageCanStillBeTakenForAPersons() {
    var clerk = new Portal(web, anOfficial(Role.REGISTRAR));
    var there = bring(clerk, aMessage().from(email).header("Precedence", "bulk").saying("Mən insanam.").bytes());

    assertThat(body(clerk.get(there))).contains("Müraciət deyil", "Müraciət kimi qeydə al");
    clerk.post(there + "/appeal", ofAnAppeal().all());
    assertThat(body(clerk.get(there))).contains("Müraciət oldu");
  }

  @Test
  void theMessageItselfOpensToThoseWhoSeeTheRegister() {
    var there = bring(new Portal(web, anOfficial(Role.REGISTRAR)), aMessage().from(email).saying("Salam").bytes());
    var item = items.get(UUID.fromString(there.substring(there.lastIndexOf('/') + 1)));
    var original = new DocumentId(Objects.requireNonNull(item.original()));

    assertThat(files.ask(original, anOfficial(Role.HEAD))).isEqualTo(Answer.OPEN);
    assertThat(files.ask(original, anOfficial(Role.EXECUTOR))).isEqualTo(Answer.CLOSED);
    assertThat(files.ask(original, new Actor.Visitor())).isEqualTo(Answer.CLOSED);
    assertThat(files.ask(new DocumentId(UUID.randomUUID()), anOfficial(Role.HEAD))).isEqualTo(Answer.NOT_MINE);
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "REGISTRAR")
  void onlyTheRegistrarBringsAndSettles(Role role) {
    var there = bring(new Portal(web, anOfficial(Role.REGISTRAR)),
        aMessage().header("From", email).saying("x").bytes());
    var other = new Portal(web, anOfficial(role));

    assertThat(other.send(MAIL, Map.of(), new MockMultipartFile("file", "a.eml", null, new byte[]{1}))).hasStatus(403);
    assertThat(other.post(there + "/appeal", ofAnAppeal().all())).hasStatus(403);
    assertThat(other.post(there + "/add", Map.of("number", "A-2026-000001"))).hasStatus(403);
  }

  @Test
  void nobodyElseSettlesAtAll() {
    var there = bring(new Portal(web, anOfficial(Role.REGISTRAR)),
        aMessage().header("From", email).saying("x").bytes());
    var id = UUID.fromString(there.substring(there.lastIndexOf('/') + 1));
    var appeal = appeals.get(Portal.visitor(web).handIn(ofAnAppeal()).number());

    People.everybodyBut(UUID.randomUUID(), Role.REGISTRAR).forEach(
        actor -> assertThat(settling.add(id, appeal, actor)).as(actor.toString()).isInstanceOf(Refused.class));
    assertThat(new Portal(web, Visits.aCitizen()).get(MAIL)).hasStatus(403);
  }

  private static String bring(Portal clerk, byte[] message) {
    return onward(clerk.send(MAIL, Map.of(), new MockMultipartFile("file", "Məktub.eml", null, message)));
  }
}
