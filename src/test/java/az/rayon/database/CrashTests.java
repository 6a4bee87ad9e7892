package az.rayon.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What was acknowledged is there after the worst: SIGKILL to the program, SIGKILL to PostgreSQL. Real processes, real
/// waiting for the disk.
class CrashTests {

  static final int ENOUGH = 300;
  static final Path HOME = Path.of("target/crash");

  @Test
  void aKilledProgramLosesNothingThatItAcknowledged() throws Exception {
    var acknowledged = new ArrayList<Integer>();
    var program = new ProcessBuilder(java(), "-cp", System.getProperty("java.class.path"), Writing.class.getName(),
        HOME.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader said = program.inputReader(StandardCharsets.UTF_8)) {
      while (acknowledged.size() < ENOUGH) acknowledged.add(Integer.valueOf(said.readLine()));
      program.toHandle().destroyForcibly();
      for (String line; (line = said.readLine()) != null;) acknowledged.add(Integer.valueOf(line));
    }
    assertThat(program.waitFor()).isEqualTo(137);
    var orphan = postmaster();
    assertThat(orphan.isAlive()).as("PostgreSQL outlives the program").isTrue();
    try (var server = EmbeddedPostgres.start(HOME, Writing.DATABASE, List.of())) {
      assertThat(kept(server)).containsAll(acknowledged);
      assertThat(postmaster()).isNotEqualTo(orphan);
    }
    assertThat(orphan.info().command()).as("gone, though perhaps not yet buried by process 1").isEmpty();
  }

  @Test
  void aKilledPostgresComesBackByItselfWithAllItAcknowledged() throws Exception {
    try (var server = EmbeddedPostgres.start(HOME, Writing.DATABASE, List.of());
        var pool = new Pool(server.login().pool("crash", 2))) {
      var writing = new Writing(pool, new ArrayList<>());
      writing.start();
      writing.untilAcknowledged(ENOUGH);
      postmaster().destroyForcibly();
      var before = writing.acknowledged().size();
      writing.untilAcknowledged(before + ENOUGH);
      writing.stop();
      assertThat(kept(server)).containsAll(writing.acknowledged());
    }
  }

  private static Set<Integer> kept(EmbeddedPostgres server) throws SQLException {
    var login = server.login();
    var kept = new HashSet<Integer>();
    try (var db = DriverManager.getConnection(login.url(), login.properties());
        var statement = db.createStatement();
        var rows = statement.executeQuery("select number from written")) {
      while (rows.next()) kept.add(rows.getInt(1));
    }
    return kept;
  }

  private static ProcessHandle postmaster() throws IOException {
    var number = Files.readAllLines(HOME.resolve("data/postmaster.pid")).getFirst();
    return ProcessHandle.of(Long.parseLong(number.strip())).orElseThrow();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin/java").toString();
  }
}
