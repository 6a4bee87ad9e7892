package az.rayon.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.util.FileSystemUtils;

/// Whatever keeps the program from its database is said in one plain sentence.
class RefusalTests {

  static final Path HOME = Path.of("target/postgres");

  final Path folder = Path.of("target/refusals");

  @BeforeEach
  void anEmptyFolder() throws IOException {
    FileSystemUtils.deleteRecursively(folder);
    Files.createDirectories(folder);
  }

  @Test
  void aSecondProgramOnTheSameDataIsRefused() {
    assertThat(TestDatabase.url()).isNotEmpty();
    assertRefused("running", () -> EmbeddedPostgres.of(HOME));
  }

  @Test
  void dataOfAnotherReleaseIsRefused() throws IOException {
    borrowBinaries();
    Files.writeString(Files.createDirectory(folder.resolve("data")).resolve("PG_VERSION"), "15\n");
    assertRefused("release", () -> EmbeddedPostgres.of(folder));
  }

  @Test
  void dataWhosePasswordIsLostIsRefused() throws IOException {
    borrowBinaries();
    var server = EmbeddedPostgres.start(folder, "lost", List.of("fsync=off"));
    server.close();
    Files.writeString(folder.resolve("password"), "another");
    assertRefused("key", () -> EmbeddedPostgres.start(folder, "lost", List.of("fsync=off")));
    Files.delete(folder.resolve("password"));
    assertRefused("key", () -> EmbeddedPostgres.start(folder, "lost", List.of("fsync=off")));
    Files.setPosixFilePermissions(folder.resolve("data"), PosixFilePermissions.fromString("rwxrwxrwx"));
    assertRefused("permission", () -> EmbeddedPostgres.start(folder, "lost", List.of("fsync=off")));
  }

  /// As PostgreSQL and the system put it.
  @ParameterizedTest
  @CsvSource({"full,FATAL:  could not write lock file \"postmaster.pid\": No space left on device",
      "permission,FATAL:  could not open file: Permission denied", "silent,FATAL:  something else"})
  void whatPostgresComplainsOfIsUnderstood(String key, String said) {
    assertRefused(key, () -> {
      throw Complaints.explain(said, folder);
    });
  }

  @Test
  void theDemonstrationStaysOnThisMachine() {
    var own = new Settings.Database("");
    assertThat(new Settings(8080, "127.0.0.1", folder, own, true).demo()).isTrue();
    assertThat(new Settings(8080, "0.0.0.0", folder, own, false).demo()).isFalse();
    assertRefused("demonstration", () -> new Settings(8080, "0.0.0.0", folder, own, true));
    assertRefused("demonstration", () -> new Settings(8080, "192.0.2.1", folder, own, true));
  }

  @ParameterizedTest
  @CsvSource({"mysql://host/db", "jdbc:oracle:thin:@host", "nonsense", "postgresql://host with spaces/db"})
  void whatIsNoAddressOfAPostgresIsRefused(String url) {
    assertRefused("url", () -> ForeignServer.at(url));
  }

  @Test
  void aServerThatDoesNotAnswerIsRefused() throws IOException {
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    assertRefused("absent", () -> ForeignServer.at("postgresql://x:y@127.0.0.1:" + port + "/z", Duration.ZERO));
  }

  @Test
  void aUserWithoutTheRightsIsToldWhichToAskFor() throws SQLException, IOException {
    var ours = Login.of(TestDatabase.url());
    var place = ours.url().substring("jdbc:postgresql://".length()).replaceFirst("\\?.*", "");
    try (var db = superuser()) {
      execute(db, "drop role if exists weak", "create role weak login password 'weak'");
    }
    assertRefused("password", () -> ForeignServer.at("postgresql://weak:wrong@" + place));
    assertRefused("missing", () -> ForeignServer.at("postgresql://weak:weak@" + place + "_not"));
    assertRefused("roles", () -> ForeignServer.at("postgresql://weak:weak@" + place));
    try (var db = superuser()) {
      execute(db, "alter role weak createrole");
    }
    assertRefused("schemas", () -> ForeignServer.at("postgresql://weak:weak@" + place));
    assertThat(ForeignServer.at(TestDatabase.url()).login()).isEqualTo(ours);
  }

  @Test
  void bothWaysToNameADatabaseMeanTheSame() {
    var expected = new Login("jdbc:postgresql://db.example:5433/rayon?sslmode=require", "ə", "p@ss+w%");
    assertThat(Login.of("postgresql://%C9%99:p%40ss+w%25@db.example:5433/rayon?sslmode=require")).isEqualTo(expected);
    assertThat(Login.of("jdbc:postgresql://db.example:5433/rayon?user=%C9%99&sslmode=require&password=p%40ss%2Bw%25"))
        .isEqualTo(expected);
    assertThat(expected.toString()).doesNotContain("p@ss");
  }

  @Test
  void aTakenPortIsSaidInASentence() {
    var analysis = new Refusals().analyze(new IllegalStateException(new PortInUseException(8080)));
    assertThat(Objects.requireNonNull(analysis).getDescription()).contains("8080", "RAYON_PORT");
  }

  private static void assertRefused(String key, ThrowingCallable start) {
    assertThatThrownBy(start).isInstanceOfSatisfying(Unavailable.class, refusal -> {
      assertThat(refusal.key()).isEqualTo("database.refused." + key);
      assertThat(Sentences.say(refusal.key(), refusal.facts())).isNotBlank().doesNotContain("{");
    });
  }

  private void borrowBinaries() throws IOException {
    assertThat(TestDatabase.url()).isNotEmpty();
    try (var files = Files.list(HOME)) {
      var binaries = files.filter(file -> file.getFileName().toString().startsWith("binaries-")).findFirst();
      var there = binaries.orElseThrow().toAbsolutePath();
      Files.createSymbolicLink(folder.resolve(there.getFileName()), there);
    }
  }

  private static Connection superuser() throws SQLException, IOException {
    var password = Files.readString(HOME.resolve("password")).strip();
    return DriverManager.getConnection(Login.of(TestDatabase.url()).url(), "postgres", password);
  }

  private static void execute(Connection db, String... statements) throws SQLException {
    try (var statement = db.createStatement()) {
      for (var sql : statements) statement.execute(sql);
    }
  }
}
