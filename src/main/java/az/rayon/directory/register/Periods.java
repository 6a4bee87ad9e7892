package az.rayon.directory.register;

import az.rayon.directory.Term;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The one way in which something new comes to hold from a day on: what held until then ends the day before, and a
/// statement that began that very day is replaced, which is how a mistake is corrected.
@Repository
public class Periods {

  /// The tables that hold periods, with the column that says of what.
  public enum Table {
    UNIT("directory.unit_period", "thing"), POST("directory.post_period", "thing"), PERSON("directory.person_period",
        "thing"), SETTLEMENT("directory.settlement_period", "thing"), ORGANISATION("directory.organisation_period",
            "thing"), HOLDING("directory.holding", "post"), AUTHORITY("directory.authority_period", "");

    private final String name;
    private final String key;

    Table(String name, String key) {
      this.name = name;
      this.key = key;
    }

    private String where() {
      return key.isEmpty() ? "true" : key + " = :thing";
    }
  }

  private static final long TURN = 0x6469726563746F72L; // "director" in ASCII

  private final JdbcClient db;

  Periods(JdbcClient db) {
    this.db = db;
  }

  /// Makes room for a period, and returns the term it takes: one without a last day lasts until the next begins.
  Term makeRoom(Table table, @Nullable UUID thing, Term wanted) {
    var until = wanted.until() == null ? lastFreeDay(table, thing, wanted.from()) : wanted.until();
    run("delete from " + table.name + " where " + table.where() + " and lower(valid) = :from", thing, wanted.from());
    end(table, thing, wanted.from());
    return new Term(wanted.from(), until);
  }

  /// Forgets a period that should never have been written.
  public boolean remove(Table table, @Nullable UUID thing, LocalDate from) {
    return run("delete from " + table.name + " where " + table.where() + " and lower(valid) = :from", thing, from) > 0;
  }

  /// One change of the directory at a time, in the whole cluster: what was read stays true until it is written.
  public void takeTurn() {
    db.sql("select pg_advisory_xact_lock(?)").param(TURN).query((_, _) -> true).single();
  }

  /// Whatever holds on the day holds until the day before; returns whether anything did.
  boolean end(Table table, @Nullable UUID thing, LocalDate from) {
    return run("update " + table.name + " set valid = daterange(lower(valid), :from) where " + table.where()
        + " and valid @> :from and lower(valid) < :from", thing, from) > 0;
  }

  private @Nullable LocalDate lastFreeDay(Table table, @Nullable UUID thing, LocalDate from) {
    return db
        .sql(
            "select min(lower(valid)) - 1 from " + table.name + " where " + table.where() + " and lower(valid) > :from")
        .param("thing", thing).param("from", from).query(LocalDate.class).optional().orElse(null);
  }

  private int run(String sql, @Nullable UUID thing, LocalDate from) {
    return db.sql(sql).param("thing", thing).param("from", from).update();
  }
}
