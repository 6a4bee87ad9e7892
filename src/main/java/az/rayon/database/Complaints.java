package az.rayon.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Understands what PostgreSQL complains about before it gives up, so that the operator reads a plain sentence.
final class Complaints {

  private Complaints() {}

  static Unavailable of(Cluster cluster) throws IOException {
    return explain(Files.readString(cluster.log().resolve("start.log")) + lastLog(cluster), cluster.home());
  }

  static Unavailable of(IOException e, Path home) {
    return e instanceof AccessDeniedException
        ? new Unavailable("database.refused.permission", home)
        : explain(String.valueOf(e.getMessage()), home);
  }

  private static String lastLog(Cluster cluster) throws IOException {
    try (var files = Files.list(cluster.log())) {
      var newest = files.filter(file -> file.toString().contains("postgresql-"))
          .max(Comparator.comparingLong(file -> file.toFile().lastModified()));
      if (newest.isEmpty()) return "";
      var lines = Files.readAllLines(newest.get());
      return "\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
    }
  }

  static Unavailable explain(String said, Path home) {
    if (said.contains("No space left on device") || said.contains("Disk quota exceeded")) {
      return new Unavailable("database.refused.full", home);
    }
    if (said.contains("ermission denied") || said.contains("wrong ownership") || said.contains("invalid permissions")) {
      return new Unavailable("database.refused.permission", home);
    }
    return new Unavailable("database.refused.silent", home, said.strip());
  }
}
