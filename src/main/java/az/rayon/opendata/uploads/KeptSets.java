package az.rayon.opendata.uploads;

import az.rayon.kernel.NotFound;
import az.rayon.kernel.Translated;
import az.rayon.opendata.uploads.Kept.Description;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where the datasets that officials keep by hand are kept, with their versions and what the catalogue tells of them.
@Repository
class KeptSets {

  private final JdbcClient db;
  private final Versions versions;

  KeptSets(JdbcClient db, Versions versions) {
    this.db = db;
    this.versions = versions;
  }

  List<Kept> list() {
    return db.sql("select * from opendata.kept order by name").query(KeptSets::read).list();
  }

  Optional<Kept> find(String name) {
    return db.sql("select * from opendata.kept where name = ?").param(name).query(KeptSets::read).optional();
  }

  Kept get(String name) {
    return find(name).orElseThrow(() -> new NotFound("dataset"));
  }

  Kept get(UUID id) {
    return db.sql("select * from opendata.kept where id = ?").param(id).query(KeptSets::read).single();
  }

  /// Whoever changes what is public goes one after the other.
  Kept locked(UUID id) {
    return db.sql("select * from opendata.kept where id = ? for update").param(id).query(KeptSets::read).single();
  }

  /// False where somebody was faster with the name.
  boolean add(UUID id, String name, Description told, Instant now) {
    return db.sql("""
        insert into opendata.kept (id, name, title_az, title_en, title_ru, description_az, description_en,
          description_ru, theme, frequency, keywords, made_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (name) do nothing
        """).params(id, name, told.title().az(), told.title().en(), told.title().ru(), told.text().az(),
        told.text().en(), told.text().ru(), told.theme(), told.frequency(), words(told),
        now.atOffset(ZoneOffset.UTC)).update() > 0;
  }

  void describe(Kept kept, Description told) {
    changed(db.sql("""
        update opendata.kept set title_az = ?, title_en = ?, title_ru = ?, description_az = ?, description_en = ?,
          description_ru = ?, theme = ?, frequency = ?, keywords = ?, version = version + 1
        where id = ? and version = ?
        """).params(told.title().az(), told.title().en(), told.title().ru(), told.text().az(), told.text().en(),
        told.text().ru(), told.theme(), told.frequency(), words(told), kept.id(), kept.version()).update());
  }

  /// `current` is public from now on, or nothing is, for the reason given.
  void turn(Kept kept, @Nullable Integer current, @Nullable String withdrawn) {
    changed(db.sql("""
        update opendata.kept set current = :current, withdrawn = :withdrawn, version = version + 1
        where id = :id and version = :version
        """).param("current", current).param("withdrawn", withdrawn).param("id", kept.id())
        .param("version", kept.version()).update());
  }

  /// The versions with these rows, or all where `sha256` is null, cannot be taken any more, for the reason given.
  void withhold(Kept kept, @Nullable String sha256, String why) {
    versions.withhold(kept.name(), sha256, why);
  }

  /// Whether these rows were ever published against what the gate found.
  boolean isOverruled(Version version) {
    return versions.isOverruled(version);
  }

  private static void changed(int rows) {
    if (rows == 0) throw new OptimisticLockingFailureException("dataset");
  }

  /// In the catalogue, from the day on which it was first there.
  void catalogue(Kept kept, LocalDate today) {
    var told = kept.told();
    db.sql("""
        insert into opendata.about (dataset, theme, frequency, keywords, description_az, description_en, description_ru,
          issued)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (dataset) do update set theme = excluded.theme, frequency = excluded.frequency,
          keywords = excluded.keywords, description_az = excluded.description_az,
          description_en = excluded.description_en, description_ru = excluded.description_ru
        """).params(kept.name(), told.theme().toUpperCase(Locale.ROOT), told.frequency().toUpperCase(Locale.ROOT),
        words(told), told.text().az(), told.text().en(), told.text().ru(), today).update();
  }

  void uncatalogue(Kept kept) {
    db.sql("delete from opendata.about where dataset = ?").param(kept.name()).update();
  }

  private static String[] words(Description told) {
    return told.keywords().toArray(String[]::new);
  }

  void add(Kept kept, Version version) {
    versions.add(kept.name(), kept.id(), version);
  }

  /// The newest first.
  List<Version> versions(Kept kept) {
    return versions.list(kept.name());
  }

  int next(Kept kept) {
    return versions.next(kept.name());
  }

  Version version(Kept kept, int number) {
    return versions.get(kept.name(), number);
  }

  private static Kept read(ResultSet row, int at) throws SQLException {
    return new Kept(row.getObject("id", UUID.class), row.getString("name"),
        new Description(translated(row, "title"), translated(row, "description"), row.getString("theme"),
            row.getString("frequency"), List.of((String[]) row.getArray("keywords").getArray())),
        row.getObject("current", Integer.class), row.getString("withdrawn"), row.getInt("version"));
  }

  private static Translated translated(ResultSet row, String column) throws SQLException {
    return new Translated(row.getString(column + "_az"), row.getString(column + "_en"),
        row.getString(column + "_ru"));
  }
}
