package az.rayon.opendata.datasets;

import az.rayon.kernel.Language;
import az.rayon.opendata.Figures;
import az.rayon.opendata.Series;
import az.rayon.opendata.datasets.Dataset.Column;
import az.rayon.opendata.datasets.Dataset.Holds;
import az.rayon.opendata.freshness.Freshness;
import az.rayon.opendata.freshness.Freshness.Standing;
import az.rayon.opendata.page.Chart;
import az.rayon.opendata.page.DatasetPage;
import az.rayon.opendata.page.DatasetPage.Asked;
import az.rayon.opendata.page.DatasetPage.Head;
import az.rayon.opendata.page.DatasetPage.Life;
import az.rayon.opendata.page.DatasetPage.Link;
import az.rayon.opendata.page.DatasetPage.Offer;
import az.rayon.opendata.page.DatasetPage.Told;
import az.rayon.opendata.page.DatasetPage.Way;
import az.rayon.opendata.uses.Uses;
import az.rayon.site.Address;
import az.rayon.site.Imprint;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import az.rayon.site.page.Paging;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What people are shown of one dataset.
@Component
class DatasetViews {

  private static final List<String> QUESTION = List.of("from", "to", "on", "q", "in", "is", "sort");

  private final Figures figures;
  private final Telling telling;
  private final Charts charts;
  private final Uses uses;
  private final Freshness freshness;
  private final ObjectProvider<Imprint> imprint;

  DatasetViews(Figures figures, Telling telling, Charts charts, Uses uses, Freshness freshness,
      ObjectProvider<Imprint> imprint) {
    this.figures = figures;
    this.telling = telling;
    this.charts = charts;
    this.uses = uses;
    this.freshness = freshness;
    this.imprint = imprint;
  }

  /// A dataset with the rows that were found in it, and how many there are of each kind.
  record Seen(Dataset dataset, Map<String, String> parameters, List<List<Object>> rows, Paging paging,
      Map<String, Long> groups, boolean versioned, List<Problem> problems) {}

  DatasetPage page(Seen seen, Optional<LocalDate> latest, Language language) {
    var dataset = seen.dataset();
    var asked = asked(seen.parameters());
    var name = dataset.name();
    var columns = dataset.columns().stream()
        .map(column -> new Choice(column.name(), Legend.of(column, language).name())).toList();
    var days = dataset.columns().stream().filter(column -> column.holds() == Holds.DAY)
        .map(column -> new Choice(column.name(), Legend.of(column, language).name())).toList();
    return new DatasetPage(name, told(dataset, latest.orElse(null), language), life(dataset, language), asked,
        new Offer(days, columns),
        heads(seen, language), told(dataset, seen.rows(), language), seen.paging().total(), seen.paging(),
        chart(seen, asked, language), charts.map(seen, language), ways(seen, language),
        over(name).map(each -> new Link(each.title().in(language), "/series/" + each.key())).toList(),
        dataset.columns().stream().map(column -> new DatasetPage.Column(column.name(), column.title().in(language),
            telling.say(language, "holds." + Telling.holds(column.holds())))).toList(),
        seen.versioned(), seen.problems());
  }

  private static Asked asked(Map<String, String> parameters) {
    Function<String, String> text = name -> Picking.text(parameters, name);
    return new Asked(text.apply("from"), text.apply("to"), text.apply("on"), text.apply("q"), text.apply("in"),
        text.apply("is"), text.apply("by"), text.apply("sort"));
  }

  private Told told(Dataset dataset, @Nullable LocalDate latest, Language language) {
    var about = dataset.about();
    var own = imprint.getIfAvailable();
    var publisher = own == null ? "" : own.authority().in(language);
    if (about == null)
      return new Told(dataset.title().in(language), "", publisher, "", "", null, null, latest, List.of());
    return new Told(dataset.title().in(language), about.description().in(language), publisher,
        telling.say(language, "theme." + about.theme()), telling.say(language, "frequency." + about.frequency()),
        about.issued(), about.renewed(), about.renewed() == null ? latest : null, about.keywords());
  }

  private Life life(Dataset dataset, Language language) {
    var count = uses.of(dataset.name());
    var standing = freshness.of(dataset);
    return new Life(count.seen(), count.taken(), standing.map(Standing::last).orElse(null),
        standing.map(Standing::due).orElse(null), standing.filter(Standing::past).isPresent(),
        standing.filter(Standing::late).isPresent(), freshness.term(dataset).map(known -> telling.say(language,
            "owed", known.length().in(language), known.reference().in(language))).orElse(null));
  }

  private @Nullable Chart chart(Seen seen, Asked asked, Language language) {
    if (seen.groups().isEmpty()) return null;
    return count(seen.dataset(), seen.dataset().column(asked.by()).orElseThrow(), seen.groups(), language);
  }

  /// How many rows there are of each kind in a column.
  Chart count(Dataset dataset, Column column, Map<String, Long> groups, Language language) {
    var cell = cell(dataset, column, language);
    var named = new LinkedHashMap<String, Long>();
    inOrder(column, groups)
        .forEach((kind, count) -> named.merge(kind.isEmpty() ? telling.say(language, "none") : cell.apply(kind),
            count, Long::sum));
    return charts.count(dataset.name() + "-" + column.name(),
        dataset.title().in(language) + ", " + Legend.of(column, language).name(), named, language);
  }

  /// Codes in words, where a figure over these rows or the column's title has some. Files keep the codes.
  private List<List<String>> told(Dataset dataset, List<List<Object>> rows, Language language) {
    var columns = dataset.columns().stream().map(column -> cell(dataset, column, language)).toList();
    return rows.stream().map(row -> IntStream.range(0, row.size()).mapToObj(i -> columns.get(i).apply(row.get(i)))
        .toList()).toList();
  }

  /// A column of days may be called as the months of a figure are; only texts are codes.
  private Function<@Nullable Object, String> cell(Dataset dataset, Column column, Language language) {
    if (column.holds() != Holds.TEXT) return cell -> telling.cell(language, cell);
    return over(dataset.name()).filter(each -> each.dimensions().contains(column.name())).findFirst()
        .map(each -> telling.groups(language, each, column.name())).orElseGet(() -> coded(column, language));
  }

  /// Years and days stand as they follow each other, all else by how much there is of it.
  private static Map<String, Long> inOrder(Column column, Map<String, Long> groups) {
    if (column.holds() != Holds.NUMBER && column.holds() != Holds.DAY) return groups;
    Comparator<String> order = column.holds() == Holds.DAY
        ? Comparator.naturalOrder()
        : Comparator.comparing(each -> each.isEmpty() ? null : new BigDecimal(each),
            Comparator.nullsLast(Comparator.naturalOrder()));
    var ordered = new TreeMap<String, Long>(order);
    ordered.putAll(groups);
    return ordered;
  }

  private Function<@Nullable Object, String> coded(Column column, Language language) {
    var words = Legend.of(column, language).words();
    return cell -> {
      var told = telling.cell(language, cell);
      return words.getOrDefault(told, told);
    };
  }

  private static List<Head> heads(Seen seen, Language language) {
    var sort = Picking.text(seen.parameters(), "sort");
    return seen.dataset().columns().stream().map(column -> {
      var sorted = sort.equals(column.name()) ? "up" : sort.equals("-" + column.name()) ? "down" : "";
      var next = new LinkedHashMap<>(seen.parameters());
      next.remove("page");
      next.put("sort", sorted.equals("up") ? "-" + column.name() : column.name());
      return new Head(Legend.of(column, language).name(),
          Address.of("/open-data/" + seen.dataset().name()).with(next).toString(), sorted);
    }).toList();
  }

  private List<Way> ways(Seen seen, Language language) {
    var file = "/open-data/" + seen.dataset().name() + ".";
    var kept = new LinkedHashMap<String, String>();
    QUESTION.forEach(name -> kept.put(name, Picking.text(seen.parameters(), name)));
    var ways = new ArrayList<Way>();
    for (var form : Form.values()) {
      ways.add(new Way(telling.say(language, "form." + form.ending()),
          Address.of(file + form.ending()).with(kept).toString()));
    }
    kept.put("bom", "true");
    ways.add(1, new Way(telling.say(language, "spreadsheet"), Address.of(file + "csv").with(kept).toString()));
    return ways;
  }

  private Stream<Series> over(String dataset) {
    return figures.list().stream().filter(each -> each.dataset().equals(dataset));
  }
}
