package az.rayon.opendata;

import az.rayon.site.Address;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/// The days a figure speaks about, first and last included.
public record Period(LocalDate from, LocalDate to) {

  public Period {
    if (to.isBefore(from)) throw new IllegalArgumentException("a period ends on or after its first day");
  }

  public static Period year(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  public static Period month(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }

  /// An address of ours, asked about these days.
  public Address at(String path) {
    return Address.of(path).with("from", from).with("to", to);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /// The months that the period touches, in order. A series asked by `month` answers with one figure for each, its
  /// group written as "2026-03", so that a month without an event shows as one.
  public List<YearMonth> months() {
    var last = YearMonth.from(to);
    return Stream
        .iterate(YearMonth.from(from), month -> !month.isAfter(last), month -> month.plusMonths(1)).toList();
  }
}
