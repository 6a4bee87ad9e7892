package az.rayon.opendata.datasets;

import az.rayon.database.PublicReader;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.opendata.datasets.Dataset.Column;
import az.rayon.opendata.datasets.Dataset.Edition;
import az.rayon.opendata.datasets.Dataset.Holds;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The datasets that there are, read from the database's own catalogue: a view that a migration adds is a dataset from
/// that moment on, and nothing else can be asked for. Each node holds them in memory, and asks before each use whether
/// their revision still holds: one row, and which table or view is the youngest.
@Repository
class Catalogue {

  private final JdbcClient db;
  private final PublicReader reader;
  private volatile @Nullable Shelf shelf;

  Catalogue(JdbcClient db, PublicReader reader) {
    this.db = db;
    this.reader = reader;
  }

  private record Revision(long told, long youngest) {}

  /// `titled` is put in order when somebody first reads it in that language.
  private record Shelf(Revision revision, List<Dataset> all, Map<String, Dataset> named,
      Map<Language, List<Dataset>> titled) {}

  /// All of them, in the order of their names.
  List<Dataset> list() {
    return shelf().all();
  }

  /// All of them, in the order of their titles.
  List<Dataset> list(Language language) {
    var shelf = shelf();
    return shelf.titled().computeIfAbsent(language, reader -> titled(shelf.all(), reader));
  }

  Optional<Dataset> find(String name) {
    return Optional.ofNullable(shelf().named().get(name));
  }

  /// A transaction may see a revision of its own, under which nobody else finds anything yet: what is read in one is
  /// not kept.
  private Shelf shelf() {
    var revision = db.sql("""
        select revision as told, (select oid from pg_catalog.pg_class order by oid desc limit 1) as youngest
        from opendata.catalogue
        """).query((row, _) -> new Revision(row.getLong("told"), row.getLong("youngest"))).single();
    if (TransactionSynchronizationManager.isActualTransactionActive()) return whole(revision);
    var known = shelf;
    return known != null && known.revision().equals(revision) ? known : read(revision);
  }

  /// By one at a time: the others wait for what it finds. What it finds may be newer than the revision, never older.
  private synchronized Shelf read(Revision revision) {
    var before = shelf;
    if (before != null && before.revision().equals(revision)) return before;
    var fresh = whole(revision);
    shelf = fresh;
    return fresh;
  }

  private Shelf whole(Revision revision) {
    var named = new LinkedHashMap<String, Dataset>();
    reader.moment().executeWithoutResult(_ -> {
      var told = told();
      var editions = editions();
      views().forEach((name, view) -> named.put(name, new Dataset(name, view.title(), view.shown(), view.isNumbered(),
          told.get(name), editions.get(name))));
    });
    return new Shelf(revision, List.copyOf(named.values()), named, new ConcurrentHashMap<>());
  }

  private static List<Dataset> titled(List<Dataset> all, Language language) {
    return all.stream().sorted(Comparator.comparing(each -> each.title().in(language), Azerbaijani.order())).toList();
  }

  /// What the database's catalogue tells of one view.
  private record View(Translated title, List<Column> columns) {

    private List<Column> shown() {
      return columns.stream().filter(column -> !isNumber(column)).toList();
    }

    private boolean isNumbered() {
      return columns.stream().anyMatch(View::isNumber);
    }

    private static boolean isNumber(Column column) {
      return column.name().equals(Dataset.ID.name());
    }
  }

  private Map<String, View> views() {
    var views = new LinkedHashMap<String, View>();
    reader.db().sql("""
        select v.relname as view, c.description as comment, a.attname as name, l.description as title,
          t.typcategory::text as category, t.typname as type
        from pg_catalog.pg_class v
        join pg_catalog.pg_namespace n on n.oid = v.relnamespace and n.nspname = 'open_data'
        join pg_catalog.pg_attribute a on a.attrelid = v.oid and a.attnum > 0 and not a.attisdropped
        join pg_catalog.pg_type t on t.oid = a.atttypid
        left join pg_catalog.pg_description c on c.classoid = 'pg_catalog.pg_class'::regclass and c.objoid = v.oid
          and c.objsubid = 0
        left join pg_catalog.pg_description l on l.classoid = 'pg_catalog.pg_class'::regclass and l.objoid = v.oid
          and l.objsubid = a.attnum
        where v.relkind in ('v', 'm') order by v.relname, a.attnum
        """).query(row -> {
      var name = row.getString("view");
      var known = views.get(name);
      var view = known == null ? new View(said(row.getString("comment"), name), new ArrayList<>()) : known;
      views.put(name, view);
      view.columns().add(new Column(row.getString("name"), said(row.getString("title"), row.getString("name")),
          holds(row.getString("category"), row.getString("type"))));
    });
    return views;
  }

  /// The few codes of themes and frequencies are kept once for all datasets.
  private Map<String, About> told() {
    var told = new HashMap<String, About>();
    reader.db().sql("select * from open_data.datasets").query(row -> {
      told.put(row.getString("name"), new About(
          new Translated(row.getString("description_az"), row.getString("description_en"),
              row.getString("description_ru")),
          row.getString("theme").intern(), row.getString("frequency").intern(),
          List.of((String[]) row.getArray("keywords").getArray()), row.getObject("issued", LocalDate.class),
          row.getObject("renewed", LocalDate.class)));
    });
    return told;
  }

  private Map<String, Edition> editions() {
    var editions = new HashMap<String, Edition>();
    reader.db().sql("select * from open_data.dataset_versions where current").query(row -> {
      editions.put(row.getString("name"), new Edition(row.getInt("number"), row.getLong("rows"),
          row.getObject("published_at", OffsetDateTime.class).toInstant(), row.getString("sha256"),
          row.getObject("bytes", Long.class)));
    });
    return editions;
  }

  private static Holds holds(String category, String type) {
    return switch (type) {
      case "date" -> Holds.DAY;
      case "timestamptz" -> Holds.MOMENT;
      default -> switch (category) {
        case "N" -> Holds.NUMBER;
        case "B" -> Holds.TRUTH;
        default -> Holds.TEXT;
      };
    };
  }

  /// A comment tells a name in three lines, one a language; without one, the name in the database has to do.
  private static Translated said(@Nullable String comment, String name) {
    if (comment == null || comment.isBlank()) return Translated.az(name);
    var lines = comment.strip().lines().map(String::strip).toList();
    return new Translated(lines.getFirst(), lines.size() > 1 ? lines.get(1) : "", lines.size() > 2 ? lines.get(2) : "");
  }
}
