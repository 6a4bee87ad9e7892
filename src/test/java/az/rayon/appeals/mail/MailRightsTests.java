package az.rayon.appeals.mail;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.appeals.Fields.ofAnAppeal;
import static az.rayon.appeals.mail.Eml.aMessage;
import static az.rayon.appeals.mail.SavedMail.MAIL;
import static az.rayon.appeals.mail.SavedMail.bring;
import static az.rayon.appeals.mail.SavedMail.id;
import static az.rayon.appeals.mail.SavedMail.nameless;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.Visits;
import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.People;
import az.rayon.appeals.Portal;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeals;
import az.rayon.documents.DocumentGate.Answer;
import az.rayon.documents.DocumentId;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Who brings and settles mail, and to whom a message opens.
@AppealsTest
class MailRightsTests {

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

  @Test
  void theMessageItselfOpensToThoseWhoSeeTheRegister() {
    var there = bring(new Portal(web, anOfficial(Role.REGISTRAR)), aMessage().saying("Salam").bytes());
    var item = items.get(id(there));
    var original = new DocumentId(Objects.requireNonNull(item.original()));

    assertThat(files.ask(original, anOfficial(Role.HEAD))).isEqualTo(Answer.OPEN);
    assertThat(files.ask(original, anOfficial(Role.EXECUTOR))).isEqualTo(Answer.CLOSED);
    assertThat(files.ask(original, new Actor.Visitor())).isEqualTo(Answer.CLOSED);
    assertThat(files.ask(new DocumentId(UUID.randomUUID()), anOfficial(Role.HEAD))).isEqualTo(Answer.NOT_MINE);
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "REGISTRAR")
  void onlyTheRegistrarBringsAndSettles(Role role) {
    var there = bring(new Portal(web, anOfficial(Role.REGISTRAR)), nameless());
    var other = new Portal(web, anOfficial(role));

    assertThat(other.send(MAIL, Map.of(), new MockMultipartFile("file", "a.eml", null, new byte[]{1}))).hasStatus(403);
    assertThat(other.post(there + "/appeal", ofAnAppeal().all())).hasStatus(403);
    assertThat(other.post(there + "/dismiss", Map.of("reason", "MISSENT"))).hasStatus(403);
    assertThat(other.post(there + "/add", Map.of("number", "A-2026-000001"))).hasStatus(403);
  }

  @Test
  void nobodyElseSettlesAtAll() {
    var id = id(bring(new Portal(web, anOfficial(Role.REGISTRAR)), nameless()));
    var appeal = appeals.get(Portal.visitor(web).handIn(ofAnAppeal()).number());

    People.everybodyBut(UUID.randomUUID(), Role.REGISTRAR).forEach(actor -> {
      var refused = new Refused<MailItem, Refusal>(Refusal.NOT_YOURS);
      assertThat(settling.add(id, appeal, actor)).as("%s", actor).isEqualTo(refused);
      assertThat(settling.dismiss(id, Reason.MISSENT, actor)).as("%s", actor).isEqualTo(refused);
    });
    assertThat(items.get(id).fate()).isInstanceOf(MailItem.Fate.Waiting.class);
    assertThat(new Portal(web, Visits.aCitizen()).get(MAIL)).hasStatus(403);
  }
}
