package az.rayon.appeals.receptions.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Writes a calendar by RFC 5545. The same occasions give the same bytes, so that a reader can ask whether anything has
/// changed.
public final class Ical {

  private static final int OCTETS = 75;
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
  /// Baku has kept one offset since 2016, and no calendar of ours begins before.
  private static final List<String> ZONE = List.of("BEGIN:VTIMEZONE", "TZID:Asia/Baku", "BEGIN:STANDARD",
      "DTSTART:20160101T000000", "TZOFFSETFROM:+0400", "TZOFFSETTO:+0400", "TZNAME:+04", "END:STANDARD",
      "END:VTIMEZONE");

  private final StringBuilder text = new StringBuilder();

  private Ical() {}

  /// `site` is put before each path, because a calendar stands far from the site.
  public static String of(String name, List<Occasion> occasions, String site) {
    var ical = new Ical();
    List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Açıq Rayon//Receptions//AZ", "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH").forEach(ical::line);
    ical.line("X-WR-CALNAME:" + escaped(name));
    ical.line("REFRESH-INTERVAL;VALUE=DURATION:PT12H");
    ZONE.forEach(ical::line);
    occasions.forEach(occasion -> ical.event(occasion, site));
    ical.line("END:VCALENDAR");
    return ical.text.toString();
  }

  private void event(Occasion occasion, String site) {
    line("BEGIN:VEVENT");
    line("UID:" + occasion.id() + "@receptions.rayon");
    line("DTSTAMP:" + utc(occasion.changed()));
    line("LAST-MODIFIED:" + utc(occasion.changed()));
    line("SEQUENCE:" + occasion.sequence());
    line("DTSTART;TZID=Asia/Baku:" + local(occasion.day(), occasion.opens()));
    line("DTEND;TZID=Asia/Baku:" + local(occasion.day(), occasion.closes()));
    line("SUMMARY:" + escaped(occasion.summary()));
    line("LOCATION:" + escaped(occasion.place()));
    if (!occasion.description().isEmpty()) line("DESCRIPTION:" + escaped(occasion.description()));
    line("URL:" + site + occasion.path());
    line("STATUS:" + (occasion.cancelled() ? "CANCELLED" : "CONFIRMED"));
    line("END:VEVENT");
  }

  private static String local(LocalDate day, LocalTime time) {
    return LocalDateTime.of(day, time).format(LOCAL);
  }

  private static String utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC).format(LOCAL) + "Z";
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r", "").replace("\n", "\\n");
  }

  /// A line has 75 octets at most and goes on in the next after a space; a letter is never cut in two.
  private void line(String whole) {
    int octets = 0;
    for (int at = 0; at < whole.length(); at = whole.offsetByCodePoints(at, 1)) {
      var letter = Character.toString(whole.codePointAt(at));
      int length = letter.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > OCTETS) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(letter);
      octets += length;
    }
    text.append("\r\n");
  }
}
