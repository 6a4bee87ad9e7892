package az.rayon.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/// The files of the embedded PostgreSQL: its rows (`data`), the password of its superuser, its log.
record Cluster(Path home, Binaries binaries, Unprivileged unprivileged) {

  private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);

  /// What suits one district on one modest machine. They are written once, into postgresql.conf, where an operator may
  /// change them. Terse errors keep the values of a row (people's names, addresses) out of the log.
  private static final List<String> SETTINGS = List.of("shared_buffers=64MB", "max_connections=40", "io_method=sync",
      "jit=off", "max_logical_replication_workers=0", "max_parallel_workers_per_gather=1", "wal_buffers=4MB",
      "max_wal_size=512MB", "logging_collector=on", "log_directory=../log", "log_filename=postgresql-%a.log",
      "log_rotation_age=1d", "log_rotation_size=0", "log_truncate_on_rotation=on", "log_error_verbosity=terse",
      "log_checkpoints=off", "log_timezone=Asia/Baku", "timezone=Asia/Baku");

  /// PostgreSQL on a full disk stops in the middle of its work; better not to begin.
  private static final long LEAST_SPACE = 64L << 20;

  static Cluster in(Path given) throws IOException, InterruptedException {
    var home = folder(given);
    var binaries = Binaries.unpack(home);
    var cluster = new Cluster(home, binaries, Unprivileged.of(home));
    if (Files.getFileStore(home).getUsableSpace() < LEAST_SPACE) throw new Unavailable("database.refused.full", home);
    if (Files.exists(cluster.data().resolve("PG_VERSION"))) {
      cluster.checkRelease();
    } else {
      cluster.create();
    }
    return cluster;
  }

  /// Nobody else may look into it.
  static Path folder(Path home) throws IOException {
    Files.createDirectories(home, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Files.createDirectories(home.resolve("log"));
    return home.toRealPath();
  }

  static String freshPassword() {
    var random = new byte[24];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  Path data() {
    return home.resolve("data");
  }

  Path log() {
    return home.resolve("log");
  }

  String password() throws IOException {
    if (!Files.exists(passwordFile())) throw new Unavailable("database.refused.key", passwordFile());
    return Files.readString(passwordFile()).strip();
  }

  /// `pg_ctl`, which finds the process by the file it keeps in `data`.
  void control(String... arguments) throws IOException, InterruptedException {
    var words = new ArrayList<>(List.of(arguments));
    words.addAll(List.of("-D", data().toString()));
    var process = unprivileged.command(binaries.command("pg_ctl"), words).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) LOG.warn("pg_ctl: {}", said.strip());
  }

  Path passwordFile() {
    return home.resolve("password");
  }

  /// Made beside the final place and renamed when complete.
  private void create() throws IOException, InterruptedException {
    LOG.info("Creating the database in {}", data());
    var fresh = home.resolve("data.new");
    FileSystemUtils.deleteRecursively(fresh);
    writePassword();
    var arguments = new ArrayList<>(List.of("-D", fresh.toString(), "-U", "postgres", "--pwfile",
        passwordFile().toString(), "-A", "scram-sha-256", "-E", "UTF8", "--locale=C", "--locale-provider=icu",
        "--icu-locale=az", "-T", "simple", "--data-checksums", "--no-instructions"));
    SETTINGS.forEach(setting -> arguments.addAll(List.of("--set", setting)));
    var initdb = unprivileged.command(binaries.command("initdb"), arguments).redirectErrorStream(true).start();
    var said = new String(initdb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (initdb.waitFor() != 0) throw Complaints.explain(said, home);
    Files.move(fresh, data(), StandardCopyOption.ATOMIC_MOVE);
  }

  private void writePassword() throws IOException {
    Files.deleteIfExists(passwordFile());
    Files.createFile(passwordFile(),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(passwordFile(), freshPassword());
  }

  private void checkRelease() throws IOException {
    var found = Files.readString(data().resolve("PG_VERSION")).strip();
    var brought = binaries.release();
    if (!found.equals(brought)) throw new Unavailable("database.refused.release", data(), found, brought);
  }
}
