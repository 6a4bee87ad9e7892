package az.rayon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// WCAG 2.2, 1.4.3 and 1.4.11: our colours can be told apart by those who see little.
class ContrastTests {

  private static final Pattern TOKEN = Pattern.compile("(?m)^\\$([\\w-]+): #([0-9a-f]{6});");

  static Map<String, String> colours = Map.of();

  @BeforeAll
  static void read() throws IOException {
    var tokens = Files.readString(Path.of("src/main/styles/_tokens.scss"));
    colours = TOKEN.matcher(tokens).results()
        .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
  }

  @ParameterizedTest
  @CsvSource({"ink, white, 16", "ink, wool, 15", "muted, white, 6", "muted, wool, 6", "deep, white, 9", "deep, wool, 8",
      "white, deep, 9", "link, white, 7", "link, wool, 6", "visited, white, 7", "pomegranate, white, 7",
      "pomegranate, wool, 7", "leaf, white, 6", "leaf, wool, 5", "amber, white, 7", "amber, wool, 6",
      "white, leaf, 6", "white, pomegranate, 7"})
  void wordsStandOutFromPaper(String word, String ground, double least) {
    assertThat(ratio(word, ground)).isGreaterThanOrEqualTo(least);
  }

  @ParameterizedTest
  @CsvSource({"leaf, pale-leaf", "amber, pale-amber", "pomegranate, pale-pomegranate", "deep, pale-deep"})
  void statesCanBeReadOnTheirOwnGround(String word, String ground) {
    assertThat(ratio(word, ground)).isGreaterThanOrEqualTo(5.5);
  }

  @Test
  void linesThatMeanSomethingAreSeen() {
    assertThat(ratio("bar", "white")).isGreaterThanOrEqualTo(3);
    assertThat(ratio("bar", "wool")).isGreaterThanOrEqualTo(3);
  }

  @Test
  void strongContrastIsStrong() {
    assertThat(colours.keySet()).filteredOn(name -> name.startsWith("bright-")).isNotEmpty()
        .allSatisfy(name -> assertThat(ratio(name, "ink")).isGreaterThanOrEqualTo(7));
  }

  /// In strong contrast it is the black of the page, on which nothing else that is black can be seen.
  @Test
  void theDeepColourIsAGroundOnly() throws IOException {
    try (var files = Files.list(Path.of("src/main/styles"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file)).as(file.toString())
            .doesNotContainPattern("(?m)^\\s*(color|fill|stroke|border[\\w-]*):.*var\\(--deep\\)");
      }
    }
  }

  private static double ratio(String one, String other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(String name) {
    var hex = colours.getOrDefault(name, "");
    assertThat(hex).as(name).isNotEmpty();
    return 0.2126 * light(hex, 0) + 0.7152 * light(hex, 2) + 0.0722 * light(hex, 4);
  }

  private static double light(String hex, int at) {
    double part = Integer.parseInt(hex, at, at + 2, 16) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
