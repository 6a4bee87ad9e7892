package az.rayon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// H17. Every sentence stands in the messages, in all three languages, and every message is said somewhere. Each rule
/// was seen to fail once: by a key taken out, a key put in, a word written into a template.
class WordsTests {

  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Path JAVA = Path.of("src/main/java");
  private static final List<String> LANGUAGES = List.of("az", "en", "ru");
  /// Looks ahead for the closing quote, because in a template one literal may stand inside another's quotes.
  private static final Pattern LITERAL = Pattern.compile("\"(?=([\\w.-]+)\")");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

  @Test
  void everyKeyIsThereInEveryLanguage() throws IOException {
    var missing = new ArrayList<String>();
    for (var module : modules()) {
      var all = new TreeSet<String>();
      for (var language : LANGUAGES) all.addAll(messages(module, language).keySet());
      for (var language : LANGUAGES) {
        var here = messages(module, language).keySet();
        all.stream().filter(key -> !here.contains(key)).forEach(key -> missing.add(language + ": " + key));
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyKeyBeginsWithItsModuleAndStandsOnce() throws IOException {
    var strays = new ArrayList<String>();
    for (var module : modules()) {
      for (var language : LANGUAGES) {
        var keys = Files.readAllLines(file(module, language)).stream()
            .filter(line -> line.contains("=") && !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
        keys.stream().filter(key -> !key.startsWith(module + ".")).forEach(strays::add);
        var seen = new HashSet<String>();
        keys.stream().filter(key -> !seen.add(key)).forEach(key -> strays.add(language + " twice: " + key));
      }
    }
    assertThat(strays).isEmpty();
  }

  @Test
  void aSentenceTakesTheSameThingsInEveryLanguage() throws IOException {
    var different = new ArrayList<String>();
    for (var module : modules()) {
      var original = messages(module, "az");
      for (var language : LANGUAGES) {
        messages(module, language).forEach((key, sentence) -> {
          if (!placeholders(sentence).equals(placeholders(original.getOrDefault(key, "")))) {
            different.add(language + ": " + key);
          }
        });
      }
    }
    assertThat(different).isEmpty();
  }

  @Test
  void messagesAreWordsAndNotMarkup() throws IOException {
    var odd = new ArrayList<String>();
    for (var module : modules()) {
      for (var language : LANGUAGES) {
        messages(module, language).forEach((key, sentence) -> {
          if (sentence.matches("(?s).*</?[a-z].*")) odd.add(language + ": " + key);
        });
      }
    }
    assertThat(odd).isEmpty();
  }

  @Test
  void everyKeyThatIsSaidExists() throws IOException {
    var keys = keys();
    var said = Pattern.compile("(?:\\bsay\\(|new Problem\\(\\s*\"[^\"]*\",\\s*|forAll\\(Place\\.\\w+,\\s*\\d+,\\s*)"
        + "\"([a-z]+\\.[^\"]*)\"(\\s*\\+)?");
    var unknown = new TreeMap<String, Path>();
    for (var file : sources()) {
      var source = Files.readString(file);
      said.matcher(source).results().filter(match -> !known(match.group(1), match.group(2) != null, keys))
          .forEach(match -> unknown.put(match.group(1), file));
      if (file.toString().endsWith(".jte")) {
        var modules = modules();
        literals(source)
            .filter(
                text -> modules.contains(text.split("\\.", 2)[0]) && text.matches("[a-z]+\\.[\\w.-]*(?<!\\.(css|js))"))
            .filter(text -> !known(text, true, keys)).forEach(text -> unknown.put(text, file));
      }
    }
    assertThat(unknown).isEmpty();
  }

  /// Used is a key that stands in the code as it is, or begins with a text that ends with a dot, or ends with one that
  /// begins with a dot.
  @Test
  void everyKeyIsUsed() throws IOException {
    var literals = new HashSet<String>();
    for (var file : sources()) literals(Files.readString(file)).forEach(literals::add);
    var stems = literals.stream().filter(text -> text.matches("[a-z]\\w*\\.([\\w-]+\\.)*")).toList();
    var unused = keys().stream().filter(key -> !used(key, literals, stems))
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(unused).isEmpty();
  }

  /// Names of formats and what stands in `code` are the same in every language and no sentence.
  @Test
  void templatesHoldNoSentence() throws IOException {
    var words = new ArrayList<String>();
    var spoken = Pattern.compile(
        "(?:aria-label|alt|title|placeholder)=\"[^\"]*\\p{L}{2,}[^\"]*\"|>[^<]*?(\\p{L}{2,})[^<]*");
    for (var file : Templates.list()) {
      var html = ">" + Templates.html(file).replaceAll("(?s)<(script|code|pre|kbd)\\b.*?</\\1>", "")
          .replaceAll("&\\w+;", "").replaceAll("\\b[A-Z]{3,4}\\b", "");
      spoken.matcher(html).results().map(MatchResult::group).map(String::strip)
          .forEach(word -> words.add(file + ": " + word));
    }
    assertThat(words).isEmpty();
  }

  private static boolean known(String text, boolean begins, Set<String> keys) {
    return keys.contains(text) || (begins && keys.stream().anyMatch(key -> key.startsWith(text)));
  }

  private static boolean used(String key, Set<String> literals, List<String> stems) {
    if (literals.contains(key) || stems.stream().anyMatch(key::startsWith)) return true;
    int dot = key.lastIndexOf('.');
    return dot > 0 && literals.contains(key.substring(dot)) && used(key.substring(0, dot), literals, stems);
  }

  private static Stream<String> literals(String source) {
    return LITERAL.matcher(source).results().map(match -> match.group(1));
  }

  private static List<String> placeholders(String sentence) {
    return PLACEHOLDER.matcher(sentence).results().map(MatchResult::group).distinct().sorted().toList();
  }

  private static Set<String> keys() throws IOException {
    var keys = new TreeSet<String>();
    for (var module : modules()) keys.addAll(messages(module, "az").keySet());
    return keys;
  }

  private static List<String> modules() throws IOException {
    try (var files = Files.list(MESSAGES)) {
      return files.map(file -> file.getFileName().toString().replaceAll("_[a-z]{2}\\.properties$", "")).distinct()
          .sorted().toList();
    }
  }

  private static Path file(String module, String language) {
    return MESSAGES.resolve(module + "_" + language + ".properties");
  }

  private static Map<String, String> messages(String module, String language) throws IOException {
    var properties = new Properties();
    if (!Files.exists(file(module, language))) return Map.of();
    try (var in = Files.newBufferedReader(file(module, language))) {
      properties.load(in);
    }
    return properties.entrySet().stream()
        .collect(Collectors.toMap(entry -> (String) entry.getKey(), entry -> (String) entry.getValue()));
  }

  private static List<Path> sources() throws IOException {
    try (var java = Files.walk(JAVA)) {
      return Stream.concat(java.filter(file -> file.toString().endsWith(".java")), Templates.list().stream()).toList();
    }
  }
}
