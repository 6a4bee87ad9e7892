package az.rayon.opendata.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Datasets-name-themselves: whoever makes a view public says what it is called. Seen to fail with the comment on
/// `working_calendar` taken out.
class DatasetNamesTests {

  @Test
  void everyPublicViewIsNamedInTheMigrationsOfItsModule() throws IOException {
    var sql = migrations();
    assertThat(names(sql, "create (?:or replace )?view open_data\\.(\\w+)"))
        .isEqualTo(names(sql, "comment on view open_data\\.(\\w+)"));
  }

  @Test
  void everyPublicViewStandsInTheCatalogueWithWhatIsToldAboutIt() throws IOException {
    var sql = migrations();
    assertThat(names(sql, "(?m)^  \\('(\\w+)', '[A-Z]{4}', '[A-Z]+', array\\["))
        .isEqualTo(names(sql, "create (?:or replace )?view open_data\\.(\\w+)"));
  }

  private static String migrations() throws IOException {
    try (var files = Files.walk(Path.of("src/main/resources/db/migration"))) {
      var texts = new StringBuilder();
      for (var file : files.filter(Files::isRegularFile).toList()) texts.append(Files.readString(file)).append('\n');
      return texts.toString();
    }
  }

  private static SortedSet<String> names(String sql, String pattern) {
    return Pattern.compile(pattern).matcher(sql).results().map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
