package az.rayon.opendata.uploads;

import az.rayon.kernel.Translated;
import az.rayon.opendata.datasets.Dataset.Column;
import az.rayon.opendata.datasets.Dataset.Holds;
import az.rayon.opendata.datasets.Selection;
import az.rayon.opendata.uploads.reading.Fault;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables in which checked rows stand, one for each version, and the views that make them public: all that is
/// written in the database's own language of tables is here. Names come from `Names` only.
@Repository
class Holdings {

  static final int SHOWN = 100;

  private final JdbcClient db;

  Holdings(JdbcClient db) {
    this.db = db;
  }

  /// Rows are numbered from one; `_line` is where they began in the file that was sent.
  void create(String holding, List<Column> columns) {
    var cells = columns.stream().map(column -> ", " + Selection.quoted(column.name()) + " " + type(column.holds()))
        .collect(Collectors.joining());
    db.sql("create table opendata.%s (_id integer not null, _line bigint not null%s)".formatted(holding, cells))
        .update();
  }

  static String copy(String holding, List<Column> columns) {
    return "copy opendata.%s (_id, _line%s) from stdin (format csv)".formatted(holding,
        columns.stream().map(column -> ", " + Selection.quoted(column.name())).collect(Collectors.joining()));
  }

  /// After the rows, because an index is built faster than it grows.
  void finish(String holding) {
    db.sql("alter table opendata.%s add primary key (_id)".formatted(holding)).update();
    db.sql("analyze opendata.%s".formatted(holding)).update();
  }

  void drop(String holding) {
    db.sql("drop table if exists opendata.%s".formatted(holding)).update();
  }

  /// How many rows repeat what the columns hold in an earlier one.
  long repeated(String holding, List<String> columns) {
    return db.sql("select count(*) - count(distinct (%s)) from opendata.%s where %s".formatted(names(columns), holding,
        filled(columns))).query(Long.class).single();
  }

  /// The first of them, each with the line that holds the same.
  List<Fault> repeats(String holding, List<String> columns, Fault.Kind kind) {
    var names = names(columns);
    return db.sql("""
        select _line, first, concat_ws(' · ', %1$s) as cell from (
          select _line, %1$s, min(_line) over w as first, row_number() over w as turn from opendata.%2$s where %3$s
          window w as (partition by %1$s order by _line)) t
        where turn > 1 order by _line limit %4$d
        """.formatted(names, holding, filled(columns), SHOWN))
        .query((row, _) -> new Fault(row.getLong("_line"), String.join(" + ", columns), kind, row.getString("cell"),
            String.valueOf(row.getLong("first"))))
        .list();
  }

  private static String names(List<String> columns) {
    return columns.stream().map(Selection::quoted).collect(Collectors.joining(", "));
  }

  private static String filled(List<String> columns) {
    return columns.stream().map(column -> Selection.quoted(column) + " is not null")
        .collect(Collectors.joining(" and "));
  }

  /// Whether a view stands under this name in `open_data`.
  boolean isShown(String name) {
    return db.sql("select to_regclass('open_data.' || quote_ident(?)) is not null").param(name).query(Boolean.class)
        .single();
  }

  /// From here on everybody reads these rows under the name. Readers wait for the end of the transaction, and find
  /// either all of the old rows or all of the new ones.
  void show(Kept kept, List<Column> columns, String holding) {
    hide(kept);
    db.sql("create view %s as select _id%s from opendata.%s".formatted(kept.view(),
        columns.stream().map(column -> ", " + Selection.quoted(column.name())).collect(Collectors.joining()),
        holding)).update();
    comment("view " + kept.view(), said(kept.told().title()));
    for (var column : columns) {
      comment("column " + kept.view() + "." + Selection.quoted(column.name()), said(column.title()));
    }
  }

  void hide(Kept kept) {
    db.sql("drop view if exists " + kept.view()).update();
  }

  private void comment(String on, String words) {
    var literal = db.sql("select quote_literal(?)").param(words).query(String.class).single();
    db.sql("comment on " + on + " is " + literal).update();
  }

  private static String said(Translated title) {
    return String.join("\n", title.az(), title.en(), title.ru());
  }

  private static String type(Holds holds) {
    return switch (holds) {
      case TEXT -> "text";
      case NUMBER -> "numeric";
      case DAY -> "date";
      case MOMENT -> "timestamptz";
      case TRUTH -> "boolean";
    };
  }
}
