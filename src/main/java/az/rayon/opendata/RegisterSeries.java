package az.rayon.opendata;

import az.rayon.kernel.Translated;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A figure of a register, reckoned from its public rows alone.
///
/// Before the first row ever and after today there is no data; between them a month in which nothing came counts none,
/// and has no share and no median. What stands is counted on the last day of the period, and month by month at each
/// month's end.
public record RegisterSeries(Register register, String name, Unit unit, String datedBy, Counting counting,
    List<String> dimensions, Sense sense, int pulse, Kind kind) implements Series {

  RegisterSeries(Register register, String name, Unit unit, String datedBy, Counting counting) {
    this(register, name, unit, datedBy, counting, List.of(MONTH), Sense.NEITHER, 0, Kind.HAPPENS);
  }

  /// The figures of the groups of which there are rows.
  interface Counting {
    List<Figure> in(Period period, @Nullable String by);
  }

  enum Kind {
    /// what happens within a period
    HAPPENS,
    /// what stands at its end
    STANDS,
    /// what is known only where there are rows: nothing is no number here
    FOUND
  }

  /// Broken down by these, and by month.
  public RegisterSeries by(String... by) {
    return with(Stream.concat(Stream.of(by), Stream.of(MONTH)).toList(), sense, pulse, kind);
  }

  public RegisterSeries moreIsBetter() {
    return with(dimensions, Sense.MORE_IS_BETTER, pulse, kind);
  }

  public RegisterSeries lessIsBetter() {
    return with(dimensions, Sense.LESS_IS_BETTER, pulse, kind);
  }

  /// Its place among the three figures of the home page.
  public RegisterSeries pulse(int place) {
    return with(dimensions, sense, place, kind);
  }

  public RegisterSeries standing() {
    return with(dimensions, sense, pulse, Kind.STANDS);
  }

  public RegisterSeries found() {
    return with(dimensions, sense, pulse, Kind.FOUND);
  }

  /// Found for each group of one dimension, whatever the month.
  public RegisterSeries foundBy(String by) {
    return with(List.of(by), sense, pulse, Kind.FOUND);
  }

  private RegisterSeries with(List<String> by, Sense better, int place, Kind how) {
    return new RegisterSeries(register, name, unit, datedBy, counting, by, better, place, how);
  }

  @Override
  public String key() {
    return register.key(name);
  }

  @Override
  public Translated title() {
    return register.title(name);
  }

  @Override
  public Translated heading() {
    return register.heading();
  }

  @Override
  public Translated formula() {
    return register.formula(name);
  }

  @Override
  public String dataset() {
    return register.view();
  }

  @Override
  public List<Figure> figures(Period period, @Nullable String by) {
    if (by != null && !dimensions.contains(by)) throw new IllegalArgumentException(by);
    if (MONTH.equals(by) && kind == Kind.STANDS) return monthEnds(period);
    var found = register.begun(period) ? counting.in(period, by) : List.<Figure>of();
    if (MONTH.equals(by)) return monthly(period, found);
    return by == null && found.isEmpty() ? List.of(empty(Figure.ALL, period)) : found;
  }

  private List<Figure> monthEnds(Period period) {
    return period.months().stream()
        .map(month -> figures(Period.month(month), null).getFirst().in(month.toString())).toList();
  }

  private List<Figure> monthly(Period period, List<Figure> found) {
    var groups = found.stream().collect(Collectors.toMap(Figure::group, Function.identity()));
    return period.months().stream().map(month -> {
      var figure = groups.get(month.toString());
      return figure == null ? empty(month.toString(), Period.month(month)) : figure;
    }).toList();
  }

  private Figure empty(String group, Period period) {
    return unit == Unit.COUNT && kind != Kind.FOUND && register.begun(period) && register.kept(period)
        ? Figure.count(group, 0, null)
        : Figure.none(group);
  }

  @Override
  public Translated dimension(String by) {
    return by.equals(MONTH) ? Series.super.dimension(by) : register.dimension(by);
  }

  @Override
  public Translated group(String by, String group) {
    return register.group(by, group);
  }
}
