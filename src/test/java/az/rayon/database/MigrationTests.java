package az.rayon.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
class MigrationTests {

  @Autowired
  private JdbcClient db;

  @Autowired
  private PublicReader reader;

  @Test
  void theReaderIsAnotherRole() {
    assertThat(reader.db().sql("select current_user").query(String.class).single()).endsWith("_reader");
  }

  @Test
  void theGroundIsLaid() {
    assertThat(db.sql("select kernel.fold('Müraciət')").query(String.class).single()).isEqualTo("muraciet");
  }

  @Test
  void theDatabaseSortsAzerbaijani() {
    assertThat(db.sql("select string_agg(x, '' order by x) from unnest(array['x','h','ə','e','q','k','ı','i']) x")
        .query(String.class).single()).isEqualTo("eəhxıikq");
  }
}
