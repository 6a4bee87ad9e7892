package az.rayon.database;

import az.rayon.kernel.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/// What the program says to its operator on the screen it was started from: in the machine's language where the program
/// speaks it, else in English.
final class Sentences {

  private Sentences() {}

  static String say(String key, List<String> facts) {
    var sentence = Objects.requireNonNull(read(language()).getProperty(key), key);
    for (int i = 0; i < facts.size(); i++) sentence = sentence.replace("{" + i + "}", facts.get(i));
    return sentence;
  }

  private static Language language() {
    return Language.of(Locale.getDefault().getLanguage()).orElse(Language.EN);
  }

  private static Properties read(Language language) {
    var file = "/messages/database_" + language.code() + ".properties";
    try (var in = Objects.requireNonNull(Sentences.class.getResourceAsStream(file), file)) {
      var sentences = new Properties();
      sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return sentences;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
