package az.rayon.appeals.receptions.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The rules of RFC 5545 that readers break on.
class IcalTests {

  static final UUID ID = UUID.fromString("0190aaaa-0000-7000-8000-000000000000");

  @Test
  void linesHaveSeventyFiveOctetsAtMostAndNoLetterIsCut() {
    var ical = Ical.of("Qəbullar", List.of(occasion("Şəhid ailəsi, ğ; ə\\ı ".repeat(20), false, 0)), "http://rayon");
    for (var line : ical.split("\r\n", -1)) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
      assertThat(line).doesNotContain("\n", "\uFFFD");
    }
    assertThat(unfolded(ical)).contains("SUMMARY:" + "Şəhid ailəsi\\, ğ\\; ə\\\\ı ".repeat(20));
  }

  @Test
  void anEventHasAllThatTheStandardWants() {
    var event = unfolded(Ical.of("Qəbullar", List.of(occasion("Qəbul", false, 3)), "http://rayon"));
    assertThat(event).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:").endsWith("END:VCALENDAR\r\n").contains(
        "BEGIN:VTIMEZONE\r\nTZID:Asia/Baku\r\nBEGIN:STANDARD", "UID:" + ID + "@receptions.rayon\r\n",
        "DTSTAMP:20260201T080000Z\r\n", "LAST-MODIFIED:20260201T080000Z\r\n", "SEQUENCE:3\r\n",
        "DTSTART;TZID=Asia/Baku:20260302T100000\r\n", "DTEND;TZID=Asia/Baku:20260302T120000\r\n",
        "URL:http://rayon/az/receptions\r\n", "STATUS:CONFIRMED\r\n");
  }

  @Test
  void whatIsCancelledStaysWithItsKeyAndSaysSo() {
    assertThat(unfolded(Ical.of("Qəbullar", List.of(occasion("Qəbul", true, 4)), ""))).contains("UID:" + ID,
        "STATUS:CANCELLED", "SEQUENCE:4");
  }

  @Test
  void theSameOccasionsGiveTheSameBytes() {
    var once = Ical.of("Qəbullar", List.of(occasion("Qəbul", false, 0)), "");
    assertThat(Ical.of("Qəbullar", List.of(occasion("Qəbul", false, 0)), "")).isEqualTo(once);
  }

  private static String unfolded(String ical) {
    return ical.replace("\r\n ", "");
  }

  private static Occasion occasion(String summary, boolean cancelled, int sequence) {
    return new Occasion(ID, LocalDate.of(2026, 3, 2), LocalTime.of(10, 0), LocalTime.of(12, 0), summary, "5-ci otaq",
        "", "/az/receptions", cancelled, sequence, Instant.parse("2026-02-01T08:00:00Z"));
  }
}
