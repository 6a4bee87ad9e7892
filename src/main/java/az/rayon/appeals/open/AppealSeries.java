package az.rayon.appeals.open;

import az.rayon.appeals.register.Names;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.opendata.Figure;
import az.rayon.opendata.Period;
import az.rayon.opendata.Series;
import az.rayon.opendata.Unit;
import az.rayon.site.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A figure of the appeals register, reckoned from its public rows alone.
///
/// Before the first appeal ever and after today there is no data; between them a month in which nothing came counts
/// none, and has no share and no median.
final class AppealSeries implements Series {

  /// The group of the rows whose settlement is not shown.
  static final String UNSHOWN = "-";
  static final List<String> DIMENSIONS = List.of("channel", "topic", "settlement", MONTH);
  /// A settlement and the topic that most is written about there, "samux/roads".
  static final String TOP_TOPIC = "settlementTopic";

  private final String key;
  private final Unit unit;
  private final Reading reading;
  private final Counting counting;
  private final Sources sources;

  AppealSeries(String key, Unit unit, Reading reading, Counting counting, Sources sources) {
    this.key = key;
    this.unit = unit;
    this.reading = reading;
    this.counting = counting;
    this.sources = sources;
  }

  /// What the figures need besides their rows.
  record Sources(PublicRows rows, Names names, Messages messages, Clock clock) {}

  /// How readers take the figure: its rows, the day that puts one into a period, its place on the home page, what is
  /// better.
  record Reading(String dataset, String datedBy, int pulse, Sense sense) {

    Reading(String datedBy, int pulse, Sense sense) {
      this("appeals", datedBy, pulse, sense);
    }
  }

  /// How one series counts: `zero` says whether nothing is a number here.
  record Counting(Function<PublicRows.Span, List<Figure>> figures, boolean zero, List<String> dimensions) {

    Counting(Function<PublicRows.Span, List<Figure>> figures, boolean zero) {
      this(figures, zero, DIMENSIONS);
    }
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Translated title() {
    return say("appeals.series." + key.substring("appeals.".length()));
  }

  @Override
  public Translated formula() {
    return say("appeals.formula." + key.substring("appeals.".length()));
  }

  @Override
  public Unit unit() {
    return unit;
  }

  @Override
  public List<String> dimensions() {
    return counting.dimensions();
  }

  @Override
  public String dataset() {
    return reading.dataset();
  }

  @Override
  public String datedBy() {
    return reading.datedBy();
  }

  @Override
  public int pulse() {
    return reading.pulse();
  }

  @Override
  public Sense sense() {
    return reading.sense();
  }

  @Override
  public List<Figure> figures(Period period, @Nullable String by) {
    if (by != null && !dimensions().contains(by)) throw new IllegalArgumentException(by);
    var today = LocalDate.now(sources.clock());
    if (MONTH.equals(by)) return months(period, today);
    return by == null
        ? List.of(whole(period, today))
        : counting.figures().apply(new PublicRows.Span(period, by, today));
  }

  private Figure whole(Period period, LocalDate today) {
    var found = counting.figures().apply(new PublicRows.Span(period, null, today));
    return found.isEmpty() ? empty(Figure.ALL, period, today) : found.getFirst();
  }

  private List<Figure> months(Period period, LocalDate today) {
    return period.monthly(counting.figures().apply(new PublicRows.Span(period, MONTH, today)),
        (group, month) -> empty(group, month, today));
  }

  private Figure empty(String group, Period period, LocalDate today) {
    return counting.zero() && period.known(sources.rows().first(), today)
        ? Figure.count(group, 0, null)
        : Figure.none(group);
  }

  @Override
  public Translated dimension(String by) {
    return by.equals(MONTH) ? Series.super.dimension(by) : say("appeals.by." + by);
  }

  @Override
  public Translated group(String by, String group) {
    return switch (by) {
      case "channel" -> say("appeals.channel." + group.toUpperCase(Locale.ROOT));
      case "topic" -> sources.names().topics().getOrDefault(group, Translated.az(group));
      case "settlement" -> place(group);
      case "ground" -> say("appeals.ground." + group.toUpperCase(Locale.ROOT));
      case TOP_TOPIC -> {
        var parts = group.split("/", 2);
        yield joined(place(parts[0]), group("topic", parts[1]));
      }
      default -> Series.super.group(by, group);
    };
  }

  private Translated place(String code) {
    return code.equals(UNSHOWN)
        ? say("appeals.settlement.unshown")
        : sources.names().settlements().getOrDefault(code, Translated.az(code));
  }

  private static Translated joined(Translated one, Translated other) {
    return new Translated(one.az() + ": " + other.az(), one.in(Language.EN) + ": " + other.in(Language.EN),
        one.in(Language.RU) + ": " + other.in(Language.RU));
  }

  private Translated say(String message) {
    return sources.messages().say(message);
  }
}
