package az.rayon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Rules of the house that no compiler knows. Each was seen to fail once: by a line that breaks it, put in and taken
/// out again.
class HouseTests {

  static final Path MAIN = Path.of("src/main/java/az/rayon");

  /// H11. Time is an argument.
  @Test
  void nobodyAsksTheMachineWhatTimeItIs() throws IOException {
    var clock = Pattern
        .compile("(Instant|LocalDate|LocalDateTime|ZonedDateTime|OffsetDateTime|Year|YearMonth)\\.now\\(\\)"
            + "|new Date\\(\\)|System\\.currentTimeMillis");
    assertThat(linesWith(clock, MAIN, ".java")).isEmpty();
  }

  /// A session's day is the one in the zone of the machine that opened it, in tests as in the program.
  @Test
  void nobodyAsksTheDatabaseWhatDayItIs() throws IOException {
    var day = Pattern.compile("\\bcurrent_(date|time)\\b|\\blocaltime|\\bnow\\(\\)::(date|time\\b)");
    assertThat(linesWith(day, MAIN, ".java")).isEmpty();
    assertThat(linesWith(day, Path.of("src/test"), ".java")).isEmpty();
    assertThat(linesWith(day, Path.of("src/main/resources/db/migration"), ".sql")).isEmpty();
  }

  /// Beans are written down by the build, which knows no installation's settings.
  @Test
  void noBeanDependsOnASetting() throws IOException {
    assertThat(linesWith(Pattern.compile("@Conditional|@Profile"), MAIN, ".java")).isEmpty();
  }

  /// H5. A module's SQL stays in its own schema; what others may read of it is in `open_data`.
  @Test
  void sqlStaysInItsOwnSchema() throws IOException {
    var strays = new ArrayList<String>();
    for (var module : modules()) {
      var foreign = modules().stream().filter(other -> !other.equals(module)).toList();
      var table = Pattern.compile("\\b(from|join|into|update|table|references|on)\\s+(" + String.join("|", foreign)
          + ")\\.(?!fold\\b)\\w+", Pattern.CASE_INSENSITIVE);
      strays.addAll(linesWith(table, MAIN.resolve(module), ".java"));
      strays.addAll(linesWith(table, Path.of("src/main/resources/db/migration", module), ".sql"));
    }
    assertThat(strays).isEmpty();
  }

  /// H1, H2. What is not a module's face is hidden: by javac, not by habit.
  @Test
  void aThirdOfAllTypesIsHidden() throws IOException {
    var hidden = linesWith(Pattern.compile("^(final |sealed |abstract )*(class|record|interface|enum) "), MAIN,
        ".java");
    var open = linesWith(Pattern.compile("^public (final |sealed |abstract )*(class|record|interface|enum) "), MAIN,
        ".java").stream().filter(line -> !line.contains("/page/")).toList();
    assertThat(hidden.size() / (double) (hidden.size() + open.size())).isGreaterThan(0.3);
  }

  /// The Content-Security-Policy would stop it in the browser; this stops it before.
  @Test
  void pagesCarryNoInlineScriptOrStyle() throws IOException {
    var inline = Pattern.compile("<script(?![^>]*\\bsrc=)|\\sstyle=\"|\\son[a-z]+=\"", Pattern.CASE_INSENSITIVE);
    assertThat(linesWith(inline, Path.of("src/main/jte"), ".jte")).isEmpty();
  }

  private static List<String> modules() throws IOException {
    try (var folders = Files.list(MAIN)) {
      return folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).toList();
    }
  }

  private static List<String> linesWith(Pattern pattern, Path folder, String suffix) throws IOException {
    if (!Files.isDirectory(folder)) return List.of();
    try (Stream<Path> files = Files.walk(folder)) {
      var found = new ArrayList<String>();
      for (var file : files.filter(path -> path.toString().endsWith(suffix)).toList()) {
        for (var line : Files.readAllLines(file)) {
          if (pattern.matcher(line).find()) found.add(file + ": " + line.strip());
        }
      }
      return found;
    }
  }
}
