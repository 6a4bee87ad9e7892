package az.rayon.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Each module brings its own schema, by its own migrations, with a history of its own.
@DatabaseTests
class MigrationTests {

  @Autowired
  private JdbcClient db;

  @Test
  void everyModuleWithMigrationsHasItsHistory() throws IOException {
    try (var folders = Files.list(Path.of("src/main/resources/db/migration"))) {
      var expected = folders.map(folder -> "history_" + folder.getFileName()).toList();
      assertThat(db.sql("select tablename from pg_tables where schemaname = 'migrations'").query(String.class).list())
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  /// The start does not read every class to find out what the modules are (Modulith would, for seconds): a list tells
  /// it, in the order in which they are migrated.
  @Test
  void theListOfModulesNamesThemAllAndTheKernelFirst() throws IOException {
    var list = Files.readString(Path.of("src/main/resources/META-INF/spring-modulith/application-modules.json"));
    var listed = Pattern.compile("\"(\\w+)\"").matcher(list).results().map(name -> name.group(1)).toList();
    try (var folders = Files.list(Path.of("src/main/java/az/rayon"))) {
      var modules = folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).toList();
      assertThat(listed).startsWith("kernel").containsExactlyInAnyOrderElementsOf(modules);
    }
  }

  /// A name without a schema in a migration would land among the histories.
  @Test
  void everyTableStandsInTheSchemaOfAModule() throws IOException {
    try (var modules = Files.list(Path.of("src/main/java/az/rayon"))) {
      var names = modules.filter(Files::isDirectory).map(module -> module.getFileName().toString()).toList();
      assertThat(db.sql("""
          select schemaname || '.' || tablename from pg_tables
          where schemaname not in ('pg_catalog', 'information_schema', 'migrations') and schemaname <> all (:modules)
          """).param("modules", names.toArray(String[]::new)).query(String.class).list()).isEmpty();
    }
  }

  @Test
  void theDatabaseSortsInAzerbaijani() {
    assertThat(db.sql("""
        select string_agg(letter, '' order by letter)
        from regexp_split_to_table('zəxaçqğcıhieşsöoüudgk', '') letter
        """).query(String.class).single()).isEqualTo("acçdeəgğhxıikqoösşuüz");
  }

  @Test
  void whatIsWrittenIsCheckedAgainstTheDisksErrors() {
    assertThat(db.sql("show data_checksums").query(String.class).single()).isEqualTo("on");
  }
}
