package az.rayon.deadlines;

import az.rayon.deadlines.DayKind.CarriedOver;
import az.rayon.deadlines.DayKind.Holiday;
import az.rayon.deadlines.DayKind.Mourning;
import az.rayon.deadlines.DayKind.Ordinary;
import az.rayon.deadlines.DayKind.SwappedIn;
import az.rayon.deadlines.DayKind.SwappedOff;
import az.rayon.deadlines.DayKind.Weekend;
import az.rayon.deadlines.page.MonthGrid;
import az.rayon.deadlines.page.MonthGrid.Cell;
import az.rayon.deadlines.page.MonthGrid.Weekday;
import az.rayon.kernel.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Draws months: what a term counted and passed over, or which days of a year are worked. What a square says it says
/// by a word and a shape, never by its colour alone.
@Component
class Grids {

  private static final int MOST_MONTHS = 6;

  private final Speech speech;

  Grids(Speech speech) {
    this.speech = speech;
  }

  /// The months a term goes over. Of a term that is not counted day by day only the month it ends in is drawn.
  List<MonthGrid> of(Due due, Language language) {
    var cells = new TreeMap<LocalDate, Cell>();
    cells.put(due.from(), cell(due.from(), speech.say(language, "mark.start"), "start", language));
    int number = 0;
    for (var day : due.days()) {
      var mark = day.counted() ? String.valueOf(++number) : mark(day.kind(), language);
      cells.put(day.date(), cell(day.date(), mark, day.counted() ? "counted" : "off", day.kind(), language));
    }
    cells.put(due.due(), cell(due.due(), speech.say(language, "mark.due"), "due", language));
    var first = due.days().size() > 1 ? YearMonth.from(due.from()) : YearMonth.from(due.due());
    return Stream.iterate(first, month -> !month.isAfter(YearMonth.from(due.due())), month -> month.plusMonths(1))
        .limit(MOST_MONTHS)
        .map(month -> grid(month, language, day -> cells.getOrDefault(day, plain(day)))).toList();
  }

  List<MonthGrid> of(WorkingYear year, Language language) {
    return Stream.iterate(YearMonth.of(year.year(), 1), month -> month.plusMonths(1)).limit(12)
        .map(month -> grid(month, language, day -> {
          var kind = year.kind(day);
          var look = kind instanceof Ordinary ? "plain" : kind.works() ? "worked" : "off";
          var mark = kind instanceof Weekend ? "" : mark(kind, language);
          return kind instanceof Ordinary ? plain(day) : cell(day, mark, look, kind, language);
        })).toList();
  }

  private MonthGrid grid(YearMonth month, Language language, Function<LocalDate, Cell> cell) {
    var weekdays = Arrays.stream(DayOfWeek.values()).map(day -> new Weekday(
        day.getDisplayName(TextStyle.SHORT_STANDALONE, language.locale()),
        day.getDisplayName(TextStyle.FULL_STANDALONE, language.locale()))).toList();
    var squares = new ArrayList<Cell>();
    for (int i = 1; i < month.atDay(1).getDayOfWeek().getValue(); i++) squares.add(Cell.EMPTY);
    month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).map(cell).forEach(squares::add);
    while (squares.size() % 7 != 0) squares.add(Cell.EMPTY);
    var weeks = new ArrayList<List<Cell>>();
    for (int i = 0; i < squares.size(); i += 7) weeks.add(squares.subList(i, i + 7));
    return new MonthGrid(speech.month(language, month), weekdays, weeks);
  }

  private Cell cell(LocalDate day, String mark, String look, DayKind kind, Language language) {
    var spoken = look.equals("counted") ? speech.say(language, "spoken.counted", mark) : speech.reason(language, kind);
    return new Cell(String.valueOf(day.getDayOfMonth()), mark, spoken, look);
  }

  private Cell cell(LocalDate day, String mark, String look, Language language) {
    return new Cell(String.valueOf(day.getDayOfMonth()), mark, speech.say(language, "spoken." + look), look);
  }

  private static Cell plain(LocalDate day) {
    return new Cell(String.valueOf(day.getDayOfMonth()), "", "", "plain");
  }

  /// The short word inside a square.
  private String mark(DayKind kind, Language language) {
    return switch (kind) {
      case Ordinary _ -> "";
      case Weekend _ -> speech.say(language, "mark.weekend");
      case Holiday _ -> speech.say(language, "mark.holiday");
      case Mourning _ -> speech.say(language, "mark.mourning");
      case CarriedOver _ -> speech.say(language, "mark.carriedOver");
      case SwappedOff _ -> speech.say(language, "mark.swappedOff");
      case SwappedIn _ -> speech.say(language, "mark.swappedIn");
    };
  }
}
