package az.rayon.appeals.mail;

import static az.rayon.appeals.mail.Eml.OWN;
import static az.rayon.appeals.mail.Eml.aMessage;
import static az.rayon.appeals.mail.Eml.file;
import static az.rayon.appeals.mail.Eml.part;
import static az.rayon.appeals.mail.Eml.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What machines send is told from what people write.
class MachinesTests {

  @ParameterizedTest
  @CsvSource({"Auto-Submitted, auto-replied, AUTO_REPLY", "Auto-Submitted, auto-generated, AUTO_REPLY",
      "Precedence, auto_reply, AUTO_REPLY", "Precedence, bulk, LIST", "List-Id, <x.demo.invalid>, LIST",
      "List-Unsubscribe, <mailto:x@demo.invalid>, LIST", "X-Autoreply, yes, AUTO_REPLY", "Return-Path, <>, BOUNCE",
      "X-Failed-Recipients, a@b.invalid, BOUNCE", "From, MAILER-DAEMON@demo.invalid, BOUNCE",
      "From, Robot <no-reply@demo.invalid>, AUTO_REPLY", "From, Biz <MURACIET@samux.invalid>, OWN",
      "Content-Type, multipart/report; report-type=delivery-status; boundary=x, BOUNCE", "X-Spam-Flag, YES, SPAM"})
  void whatMachinesSendIsTold(String header, String value, Reason reason) throws Unreadable {
    assertThat(read(aMessage().saying("Salam").header(header, value)).machine()).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({"Auto-Submitted, no", "Return-Path, <g@demo.invalid>", "Precedence, first-class"})
  void whatPeopleSendIsNotTakenForAMachines(String header, String value) throws Unreadable {
    assertThat(read(aMessage().header(header, value).saying("Salam")).machine()).isNull();
  }

  @Test
  void anInvitationIsNoAppealAndAnEnclosedCalendarIsAFile() throws Unreadable {
    var calendar = "BEGIN:VCALENDAR\r\nEND:VCALENDAR";
    assertThat(read(aMessage().parts("alternative", part("text/plain", "Görüş"),
        part("text/calendar; method=REQUEST", calendar))).machine()).isEqualTo(Reason.CALENDAR);
    var enclosed = read(aMessage().parts("mixed", part("text/plain", "Bax"),
        file("text/calendar", "gorus.ics", calendar.getBytes(StandardCharsets.UTF_8))));
    assertThat(enclosed.machine()).isNull();
    assertThat(enclosed.files()).extracting(Mail.Enclosure::name).containsExactly("gorus.ics");
  }
}
