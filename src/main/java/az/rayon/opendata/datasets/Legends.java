package az.rayon.opendata.datasets;

import az.rayon.database.PublicReader;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.opendata.Figures;
import az.rayon.opendata.Series;
import az.rayon.opendata.datasets.Dataset.Column;
import az.rayon.opendata.datasets.Dataset.Holds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the codes in a dataset's columns mean: the title of the column says it, or the dataset whose codes it holds, or
/// the figure that is broken down by it.
@Component
class Legends {

  private static final int MOST = 200;
  private static final int MOST_GROUPS = 2_000;

  private final JdbcClient db;
  private final PublicReader reader;
  private final Datasets datasets;
  private final Figures figures;
  private final Telling telling;
  private volatile @Nullable Map<String, List<Reference>> references;

  Legends(JdbcClient db, PublicReader reader, Datasets datasets, Figures figures, Telling telling) {
    this.db = db;
    this.reader = reader;
    this.datasets = datasets;
    this.figures = figures;
    this.telling = telling;
  }

  /// A column `field` holds codes that stand in the column `code` of another dataset, `names`, beside what they are
  /// called: in columns that begin with `words` and end with the language.
  private record Reference(String dataset, String field, String names, String code, String words) {

    private boolean holds(Dataset other) {
      return Stream.of(code, words + "az", words + "en", words + "ru").allMatch(name -> other.column(name).isPresent());
    }

    private String sql() {
      return """
          select %1$s::text as code, max(%2$s) as az, max(%3$s) as en, max(%4$s) as ru from open_data.%5$s group by 1
          """.formatted(Selection.quoted(code), Selection.quoted(words + "az"), Selection.quoted(words + "en"),
          Selection.quoted(words + "ru"), Selection.quoted(names));
    }
  }

  /// By the names of the columns.
  Map<String, Legend> of(Dataset dataset) {
    var legends = new LinkedHashMap<String, Legend>();
    for (var column : dataset.columns()) legends.put(column.name(), of(dataset, column));
    return legends;
  }

  private Legend of(Dataset dataset, Column column) {
    var own = Legend.of(column);
    if (column.holds() == Holds.TRUTH) return own.with(truths());
    if (column.holds() != Holds.TEXT) return own;
    var legend = own.with(named(dataset, column)).with(known(column)).with(grouped(dataset, column));
    return legend.isCoded() ? legend : legend.with(figured(dataset, column));
  }

  private Map<String, Translated> truths() {
    return Map.of("true", telling.say("yes"), "false", telling.say("no"));
  }

  private Map<String, Translated> named(Dataset dataset, Column column) {
    var words = new LinkedHashMap<String, Translated>();
    for (var reference : references().getOrDefault(dataset.name(), List.of())) {
      if (!reference.field().equals(column.name())) continue;
      if (datasets.find(reference.names()).filter(reference::holds).isEmpty()) continue;
      reader.db().sql(reference.sql()).query(row -> {
        var az = row.getString("az");
        if (az != null)
          words.put(row.getString("code"), new Translated(az, text(row.getString("en")),
              text(row.getString("ru"))));
      });
    }
    return words;
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  /// Figures and datasets are called the same wherever a column names them.
  private Map<String, Translated> known(Column column) {
    return switch (column.name()) {
      case "series" -> figures.list().stream().collect(Collectors.toMap(Series::key, Series::title));
      case "dataset" -> datasets.list().stream().collect(Collectors.toMap(Dataset::name, Dataset::title));
      default -> Map.of();
    };
  }

  /// Where rows tell of figures and their groups, each figure calls what it is broken down by, and its groups, itself;
  /// two that call one code differently are both told.
  private Map<String, Translated> grouped(Dataset dataset, Column column) {
    boolean group = column.name().equals("group");
    boolean tells = (group || column.name().equals("dimension"))
        && Stream.of("series", "dimension", "group").allMatch(name -> dataset.column(name).isPresent());
    if (!tells) return Map.of();
    var known = figures.list().stream().collect(Collectors.toMap(Series::key, Function.identity()));
    var words = new LinkedHashMap<String, Translated>();
    datasets.reckon(dataset, Selection.all(dataset), "series, dimension, \"group\"",
        " where dimension <> '' group by 1, 2, 3 order by 1, 2, 3 limit " + MOST_GROUPS, (row, _) -> {
          var series = known.get(row.getString("series"));
          var by = row.getString("dimension");
          var code = group ? row.getString("group") : by;
          if (series == null || !series.dimensions().contains(by) || code == null) return code;
          words.merge(code, every(language -> group
              ? telling.group(language, series, by, code)
              : telling.dimension(language, series, by)), Legends::both);
          return code;
        });
    return words;
  }

  private static Translated every(Function<Language, String> said) {
    return new Translated(said.apply(Language.AZ), said.apply(Language.EN), said.apply(Language.RU));
  }

  private static Translated both(Translated one, Translated other) {
    if (one.equals(other) || one.az().contains(other.az())) return one;
    return new Translated(one.az() + " / " + other.az(), one.en() + " / " + other.en(), one.ru() + " / " + other.ru());
  }

  private Map<String, Translated> figured(Dataset dataset, Column column) {
    var series = over(dataset, column);
    if (series.isEmpty()) return Map.of();
    var codes = datasets.reckon(dataset, Selection.all(dataset), Selection.quoted(column.name()) + " as code",
        " group by 1 order by count(*) desc, 1 limit " + MOST, (row, _) -> Optional.ofNullable(row.getString("code")));
    var words = new LinkedHashMap<String, Translated>();
    codes.stream().flatMap(Optional::stream).forEach(code -> {
      words.put(code, series.get().group(column.name(), code));
    });
    return words.entrySet().stream().allMatch(each -> each.getKey().equals(each.getValue().az())) ? Map.of() : words;
  }

  private Optional<Series> over(Dataset dataset, Column column) {
    return figures.list().stream().filter(each -> each.dataset().equals(dataset.name()))
        .filter(each -> each.dimensions().contains(column.name())).findFirst();
  }

  /// They come with migrations, and never change while the program runs.
  private Map<String, List<Reference>> references() {
    var known = references;
    if (known != null) return known;
    var read = db.sql("select dataset, field, names, code, words from opendata.reference order by 1, 2, 3")
        .query((row, _) -> new Reference(row.getString("dataset"), row.getString("field"), row.getString("names"),
            row.getString("code"), row.getString("words")))
        .list().stream().collect(Collectors.groupingBy(Reference::dataset));
    references = read;
    return read;
  }
}
