package az.rayon.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/// The programs of PostgreSQL, unpacked once for each release into a directory that carries the release's stamp. Where
/// the build has unpacked them already, beside the archive, they are copied from there: that takes a tenth of a second.
record Binaries(Path home) {

  private static final Logger LOG = LoggerFactory.getLogger(Binaries.class);

  static Binaries unpack(Path parent) throws IOException {
    return unpack(archive(), parent);
  }

  /// Unpacks beside the final place and renames, so that a start cut short leaves nothing that looks complete.
  static Binaries unpack(URL archive, Path parent) throws IOException {
    var home = parent.resolve("binaries-" + stamp(archive));
    if (Files.isDirectory(home)) return new Binaries(home);
    LOG.info("Unpacking PostgreSQL into {}", home);
    var fresh = parent.resolve("binaries.new");
    FileSystemUtils.deleteRecursively(fresh);
    var unpacked = beside(archive).map(folder -> folder.resolve(home.getFileName())).filter(Files::isDirectory);
    if (unpacked.isPresent()) {
      copy(unpacked.get(), fresh);
    } else {
      extract(archive, fresh);
    }
    Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
    return new Binaries(home);
  }

  String command(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  /// The release whose data these programs can read: "18". Their catalogue names it in its first line.
  String release() throws IOException {
    try (var lines = Files.lines(home.resolve("share/postgresql/postgres.bki"))) {
      return lines.findFirst().orElseThrow().replace("# PostgreSQL", "").strip();
    }
  }

  private static URL archive() {
    var os = System.getProperty("os.name");
    var machine = switch (System.getProperty("os.arch")) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64" -> "arm_64";
      case String other -> other;
    };
    var archive = Binaries.class.getResource("/postgres-" + os.toLowerCase(Locale.ROOT) + "-" + machine + ".txz");
    if (archive == null) throw new Unavailable("database.refused.machine", os + " " + machine);
    return archive;
  }

  /// The checksum that the jar itself keeps of the archive: no second reading of 15 MB at each start.
  private static String stamp(URL archive) throws IOException {
    if (!(archive.openConnection() instanceof JarURLConnection jar)) return "unpacked";
    return HexFormat.of().toHexDigits((int) jar.getJarEntry().getCrc());
  }

  /// The folder of the archive's jar. A jar within a jar has none.
  private static Optional<Path> beside(URL archive) throws IOException {
    if (!(archive.openConnection() instanceof JarURLConnection connection)) return Optional.empty();
    var jar = connection.getJarFileURL();
    if (!jar.getProtocol().equals("file")) return Optional.empty();
    return Optional.ofNullable(Path.of(URI.create(jar.toString())).getParent());
  }

  private static void copy(Path from, Path into) throws IOException {
    try (var all = Files.walk(from)) {
      for (var path : (Iterable<Path>) all::iterator) {
        Files.copy(path, into.resolve(from.relativize(path)), LinkOption.NOFOLLOW_LINKS,
            StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static void extract(URL archive, Path into) throws IOException {
    try (var tar = new TarArchiveInputStream(
        new XZInputStream(new BufferedInputStream(archive.openStream(), 1 << 16)))) {
      for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null;) {
        var target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) throw new IOException("archive entry outside: " + entry.getName());
        if (entry.isDirectory() || !needed(entry)) continue;
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
          Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
          Files.copy(tar, target);
          var run = (entry.getMode() & 0100) != 0;
          Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(run ? "rwxr-xr-x" : "rw-r--r--"));
        }
      }
    }
  }

  /// Static libraries are for compiling against PostgreSQL, not for running it.
  private static boolean needed(TarArchiveEntry entry) {
    return !entry.getName().endsWith(".a");
  }
}
