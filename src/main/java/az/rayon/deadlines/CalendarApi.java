package az.rayon.deadlines;

import az.rayon.kernel.ForPrograms;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Translated;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The working calendar of a year, for programs and spreadsheets.
@RestController
@RequestMapping("/api/deadlines/calendar")
class CalendarApi {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

  private final Calendars calendars;
  private final Speech speech;

  CalendarApi(Calendars calendars, Speech speech) {
    this.calendars = calendars;
    this.speech = speech;
  }

  record DayAnswer(LocalDate date, boolean working, String kind, Translated reason, @Nullable LocalDate counterpart) {}

  record YearAnswer(int year, boolean provisional, @Nullable String act, long workingDays, List<DayAnswer> days) {}

  @ForPrograms(value = "deadlines.api.calendar", takes = "year=2026")
  @GetMapping({"/{year:\\d{4}}", "/{year:\\d{4}}.json"})
  YearAnswer year(@PathVariable int year) {
    var almanac = almanac(year);
    return new YearAnswer(year, almanac.provisional(year), almanac.decision(year).map(Decision::act).orElse(null),
        almanac.year(year).workingDays(), days(almanac.year(year)).toList());
  }

  @ForPrograms(value = "deadlines.api.calendar", as = "text/csv", takes = "year=2026")
  @GetMapping("/{year:\\d{4}}.csv")
  ResponseEntity<String> csv(@PathVariable int year) {
    var calendar = almanac(year).year(year);
    var lines = days(calendar).map(day -> "%s,%s,%s,\"%s\",\"%s\",%s".formatted(day.date(), day.working(), day.kind(),
        day.reason().az().replace("\"", "\"\""), day.reason().en().replace("\"", "\"\""),
        day.counterpart() == null ? "" : day.counterpart()));
    var csv = Stream.concat(Stream.of("date,working,kind,reason_az,reason_en,counterpart"), lines)
        .collect(Collectors.joining("\r\n", "", "\r\n"));
    var name = ContentDisposition.attachment().filename("is-teqvimi-" + year + ".csv").build();
    return ResponseEntity.ok().contentType(CSV).header(HttpHeaders.CONTENT_DISPOSITION, name.toString()).body(csv);
  }

  private Almanac almanac(int year) {
    if (!Asked.year(year)) throw new NotFound("year");
    return calendars.almanac();
  }

  private Stream<DayAnswer> days(WorkingYear calendar) {
    return calendar.days().map(day -> {
      var kind = calendar.kind(day);
      return new DayAnswer(day, kind.works(), Speech.code(kind), speech.reason(kind), kind.counterpart().orElse(null));
    });
  }
}
