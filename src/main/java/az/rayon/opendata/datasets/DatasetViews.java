package az.rayon.opendata.datasets;

import az.rayon.kernel.Language;
import az.rayon.opendata.Figures;
import az.rayon.opendata.Series;
import az.rayon.opendata.datasets.Asking.Seen;
import az.rayon.opendata.datasets.Dataset.Column;
import az.rayon.opendata.datasets.Dataset.Holds;
import az.rayon.opendata.freshness.Freshness;
import az.rayon.opendata.freshness.Freshness.Standing;
import az.rayon.opendata.page.Chart;
import az.rayon.opendata.page.DatasetPage;
import az.rayon.opendata.page.DatasetPage.Head;
import az.rayon.opendata.page.DatasetPage.Life;
import az.rayon.opendata.page.DatasetPage.Link;
import az.rayon.opendata.page.DatasetPage.Offer;
import az.rayon.opendata.page.DatasetPage.Told;
import az.rayon.opendata.page.DatasetPage.Way;
import az.rayon.opendata.uses.Uses;
import az.rayon.site.Address;
import az.rayon.site.Imprint;
import az.rayon.site.page.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What people are shown of one dataset.
@Component
class DatasetViews {

  private static final Pattern LANGUAGE = Pattern.compile("(|.*_)(az|en|ru)");

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

  /// `versioned` where what the dataset was before can be looked up.
  DatasetPage page(Seen seen, boolean versioned, Optional<LocalDate> latest, Language language) {
    var dataset = seen.dataset();
    var name = dataset.name();
    var filter = new FilterView(seen, telling, language);
    var shown = shown(dataset, language);
    var columns = shown.stream().map(column -> new Choice(column.name(), seen.legend(column).name().in(language)))
        .toList();
    return new DatasetPage(name, told(dataset, latest.orElse(null), language), life(dataset, language), filter.asked(),
        new Offer(filter.fields(shown), columns), heads(seen, shown, language), rows(seen, shown, language),
        seen.paging().total(), seen.paging(), chart(seen, language), charts.map(seen, language),
        ways(dataset, filter.question(), language),
        over(name).map(each -> new Link(each.title().in(language), "/series/" + each.key())).toList(),
        dataset.columns().stream().map(column -> entry(seen, column, filter, language)).toList(), versioned,
        seen.problems());
  }

  /// Of columns that say the same in several languages only the reader's.
  private static List<Column> shown(Dataset dataset, Language language) {
    return dataset.columns().stream().filter(column -> {
      var own = in(column, language);
      return own.equals(column.name()) || dataset.column(own).isEmpty();
    }).toList();
  }

  /// What the column is called that says in another language what this one says; itself where it has no language.
  private static String in(Column column, Language language) {
    var parts = LANGUAGE.matcher(column.name());
    return parts.matches() ? parts.group(1) + language.code() : column.name();
  }

  private DatasetPage.Column entry(Seen seen, Column column, FilterView filter, Language language) {
    var own = Legend.of(column);
    var codes = column.holds() == Holds.TEXT ? filter.choices(seen.legend(column)) : List.<Choice>of();
    return new DatasetPage.Column(column.name(),
        own.isCoded() ? own.name().in(language) : column.title().in(language),
        telling.say(language, "holds." + Telling.holds(column.holds())), codes);
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
    return new Life(count.seen(), count.taken(),
        standing.map(Standing::last).or(() -> freshness.seen(dataset)).orElse(null),
        standing.map(Standing::due).orElse(null), standing.filter(Standing::past).isPresent(),
        standing.filter(Standing::late).isPresent(), freshness.term(dataset.name())
            .map(known -> telling.owed(language, known)).orElse(null));
  }

  /// How many rows there are of each kind in the column that was named; null where none was.
  @Nullable
  Chart chart(Seen seen, Language language) {
    var tally = seen.tally();
    var column = seen.dataset().column(Picking.text(seen.parameters(), "by"));
    if (tally == null || tally.isEmpty() || column.isEmpty()) return null;
    var legend = seen.legend(column.get());
    return charts.count(seen.dataset().name() + "-" + column.get().name(),
        seen.dataset().title().in(language) + ", " + legend.name().in(language), tally,
        kind -> legend.word(kind, language), language);
  }

  /// Codes in words; files keep the codes.
  private List<List<String>> rows(Seen seen, List<Column> shown, Language language) {
    var all = seen.dataset().columns();
    return seen.rows().stream().map(row -> shown.stream().map(column -> {
      var own = cell(seen, column, row.get(all.indexOf(column)), language);
      if (!own.isEmpty()) return own;
      var az = seen.dataset().column(in(column, Language.AZ)).orElse(column);
      return cell(seen, az, row.get(all.indexOf(az)), language);
    }).toList()).toList();
  }

  private String cell(Seen seen, Column column, @Nullable Object cell, Language language) {
    var told = telling.cell(language, cell);
    return column.holds() == Holds.TEXT ? seen.legend(column).word(told, language) : told;
  }

  private static List<Head> heads(Seen seen, List<Column> shown, Language language) {
    var sort = Picking.text(seen.parameters(), "sort");
    return shown.stream().map(column -> {
      var sorted = sort.equals(column.name()) ? "up" : sort.equals("-" + column.name()) ? "down" : "";
      var next = new LinkedHashMap<>(seen.parameters());
      next.remove("page");
      next.put("sort", sorted.equals("up") ? "-" + column.name() : column.name());
      return new Head(seen.legend(column).name().in(language),
          Address.of("/open-data/" + seen.dataset().name()).with(next).toString(), sorted,
          column.holds() == Holds.NUMBER);
    }).toList();
  }

  private List<Way> ways(Dataset dataset, Map<String, String> question, Language language) {
    var file = "/open-data/" + dataset.name() + ".";
    var ways = new ArrayList<Way>();
    for (var form : Form.values()) {
      ways.add(new Way(telling.say(language, "form." + form.ending()),
          Address.of(file + form.ending()).with(question).toString()));
    }
    ways.add(1, new Way(telling.say(language, "spreadsheet"),
        Address.of(file + "csv").with(question).with("bom", "true").toString()));
    return ways;
  }

  private Stream<Series> over(String dataset) {
    return figures.list().stream().filter(each -> each.dataset().equals(dataset));
  }
}
