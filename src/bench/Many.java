import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;

/// Fills the register with copies of the demonstration's appeals, spread evenly over twenty years. What is older than a
/// month is settled, as in a district that answers in time.
final class Many {

  private final Program program;

  Many(Program program) {
    this.program = program;
  }

  /// Until the register holds so many. Its indexes are laid down again afterwards, which is quicker than row by row.
  void fill(long appeals) throws SQLException {
    try (var db = program.connect(); var statement = db.createStatement()) {
      statement.execute("set maintenance_work_mem = '512MB'; set session_replication_role = replica");
      db.setAutoCommit(false);
      var indexes = indexes(db);
      for (var index : indexes) statement.execute("drop index appeals." + index.name());
      statement.execute("""
          create temp table sample as
          select *, settled_at is null as open, row_number() over (partition by settled_at is null) - 1 as place,
            count(*) over (partition by settled_at is null) as many
          from appeals.appeal where number not like 'A-1900-%';
          create index on sample (open, place)
          """);
      statement.execute("""
          insert into appeals.appeal (%1$s) select %2$s
          from generate_series((select count(*) from appeals.appeal), %3$d - 1) n
          cross join lateral (select now() - n * interval '20 years' / %3$d as moment) at
          cross join lateral (select moment > now() - interval '30 days' as lately) way
          join sample s on s.open = lately and s.place = n %% (select many from sample where open = lately limit 1)
          """.formatted(columns(db), values(columns(db)), appeals));
      for (var index : indexes) statement.execute(index.definition());
      db.commit();
      db.setAutoCommit(true);
      statement.execute("vacuum analyze appeals.appeal");
    }
  }

  private record Index(String name, String definition) {}

  private static ArrayList<Index> indexes(Connection db) throws SQLException {
    var indexes = new ArrayList<Index>();
    try (var statement = db.createStatement(); var found = statement.executeQuery("""
        select indexname, indexdef from pg_indexes
        where schemaname = 'appeals' and tablename = 'appeal' and indexdef not like 'CREATE UNIQUE%'
        """)) {
      while (found.next()) indexes.add(new Index(found.getString(1), found.getString(2)));
    }
    return indexes;
  }

  private static String columns(Connection db) throws SQLException {
    try (var statement = db.createStatement(); var found = statement.executeQuery("""
        select string_agg(attname, ', ' order by attnum) from pg_attribute
        where attrelid = 'appeals.appeal'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
        """)) {
      found.next();
      return found.getString(1);
    }
  }

  /// The sample's own, but for its keys and its days, which move as far back as it does.
  private static String values(String columns) {
    var moved = " - (s.registered_on - moment::date)";
    var values = new ArrayList<String>();
    for (var column : columns.split(", ")) {
      values.add(switch (column) {
        case "id", "submission" -> "gen_random_uuid()";
        case "number" -> "'A-1900-' || lpad(n::text, 7, '0')";
        case "received_at" -> "moment";
        case "counted_from", "due" -> "s." + column + moved;
        case "settled_at" -> "case when not s.open then least(now(), moment + (s.settled_at - s.received_at)) end";
        default -> "s." + column;
      });
    }
    return String.join(", ", values);
  }
}
