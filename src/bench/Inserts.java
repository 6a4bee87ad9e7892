import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The limit of a durable intake: the rows that one makes, written by nothing but a client of the same PostgreSQL in a
/// transaction of the same shape. By `pgbench` where the machine has it, else over JDBC.
final class Inserts {

  record Rate(double perSecond, String by) {

    @Override
    public String toString() {
      return "%.0f/s, %s".formatted(perSecond, by);
    }
  }

  private static final String NUMBER = """
      insert into kernel.counter (register, year, last) values ('A', 1900, 1)
      on conflict (register, year) do update set last = counter.last + 1
      returning last, gen_random_uuid() as appeal, gen_random_uuid() as deed, gen_random_uuid() as letter""";
  private static final Pattern KEY = Pattern.compile(":(last|appeal|deed|letter)\\b");

  private final Program program;
  private final List<String> rows;

  private Inserts(Program program, List<String> rows) {
    this.program = program;
    this.rows = rows;
  }

  /// Those of the latest appeal, under fresh keys.
  static Inserts of(Program program) throws SQLException {
    try (var db = program.connect()) {
      var latest = "(select id from appeals.appeal where number not like 'A-1900-%' order by received_at desc limit 1)";
      return new Inserts(program, List.of(
          row(db, "appeals.appeal", "id = " + latest, Map.of("id", ":appeal::uuid", "submission", "gen_random_uuid()",
              "number", "'A-1900-' || lpad(:last::text, 6, '0')")),
          row(db, "audit.deed", "subject = " + latest, Map.of("id", ":deed::uuid", "subject", ":appeal::uuid")),
          "insert into audit.waiting (deed) values (:deed::uuid)",
          row(db, "appeals.step", "appeal = " + latest, Map.of("id", "gen_random_uuid()", "appeal", ":appeal::uuid",
              "deed", ":deed::uuid")),
          row(db, "notifications.dispatch", "id in (select letter from appeals.sent_letter where appeal = " + latest
              + ")", Map.of("id", ":letter::uuid")),
          "insert into appeals.sent_letter (letter, appeal) values (:letter::uuid, :appeal::uuid)"));
    }
  }

  private static String row(Connection db, String table, String where, Map<String, String> fresh) throws SQLException {
    var columns = new ArrayList<String>();
    var values = new ArrayList<String>();
    try (var statement = db.createStatement(); var found = statement.executeQuery("""
        select key, quote_nullable(value) from (select * from %1$s where %2$s limit 1) one,
          jsonb_each_text(to_jsonb(one))
        where key not in (
          select attname from pg_attribute where attrelid = '%1$s'::regclass and attgenerated <> '')
        """.formatted(table, where))) {
      while (found.next()) {
        columns.add(found.getString(1));
        values.add(fresh.getOrDefault(found.getString(1), found.getString(2)));
      }
    }
    return "insert into %s (%s) values (%s)".formatted(table, String.join(", ", columns), String.join(", ", values));
  }

  Rate rate(Duration length) throws Exception {
    var pgbench = Pgbench.of(program);
    return pgbench.isPresent()
        ? new Rate(pgbench.get().rate("begin;\n%s \\gset\n%s;\ncommit;\n".formatted(NUMBER.replace("\n", " "),
            String.join(";\n", rows)), length), "pgbench")
        : byJdbc(length);
  }

  private Rate byJdbc(Duration length) throws Exception {
    var connections = ThreadLocal.withInitial(program::connect);
    var load = Load.of(length, () -> {
      write(connections.get());
      return true;
    });
    return new Rate(load.rate(), "JDBC, as there is no pgbench here");
  }

  private void write(Connection db) throws SQLException {
    db.setAutoCommit(false);
    try (var number = db.prepareStatement(NUMBER); var taken = number.executeQuery()) {
      taken.next();
      for (var row : rows) {
        try (var insert = db.prepareStatement(KEY.matcher(row).replaceAll("?"))) {
          int at = 1;
          for (var key = KEY.matcher(row); key.find();) insert.setString(at++, taken.getString(key.group(1)));
          insert.executeUpdate();
        }
      }
    }
    db.commit();
  }
}
