package az.rayon.opendata.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A dataset that has just been founded at the desk and has no file yet, for each test its own.
abstract class FoundedDataset {

  /// A table in which nothing is wrong.
  static final String SOUND = """
      Kod;Ünvan;Sahə;Tarix;Yaşayış
      1;Nizami 5;120,5;01.02.2026;bəli
      2;=cmd|calc;90;03.02.2026;xeyr
      """;

  @Autowired
  MockMvcTester web;
  @Autowired
  Uploads uploads;
  @Autowired
  JdbcClient db;

  Desk desk;

  @BeforeEach
  void found() {
    desk = Desk.of(web, uploads);
    assertThat(desk.founds()).hasStatus(303);
  }

  /// How many tables hold the rows of a file.
  long tables(UUID upload) {
    return db.sql("select count(*) from pg_catalog.pg_tables where schemaname = 'opendata' and tablename = ?")
        .param("rows_" + upload.toString().replace("-", "")).query(Long.class).single();
  }
}
