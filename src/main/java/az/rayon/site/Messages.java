package az.rayon.site;

import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The program's sentences in every language, read from `messages/<module>_<language>.properties` of all modules.
@Component
public class Messages {

  private final Map<Language, Map<String, String>> sentences = new EnumMap<>(Language.class);

  Messages() {
    for (var language : Language.values()) sentences.put(language, read(language));
  }

  /// The sentence with `{0}`, `{1}` … replaced by the arguments as they are. An unknown key is a fault. A Russian day
  /// ends with the full stop of "г."; at the end of a sentence one stands for both.
  public String say(Language language, String key, Object... args) {
    var sentence = sentences.getOrDefault(language, Map.of()).get(key);
    if (sentence == null) throw new IllegalArgumentException("no message " + key + " in " + language.code());
    for (int i = 0; i < args.length; i++) sentence = sentence.replace("{" + i + "}", String.valueOf(args[i]));
    return language == Language.RU && args.length > 0 ? sentence.replace("г..", "г.") : sentence;
  }

  /// The sentence in all languages.
  public Translated say(String key) {
    return new Translated(say(Language.AZ, key), say(Language.EN, key), say(Language.RU, key));
  }

  private static Map<String, String> read(Language language) {
    var all = new HashMap<String, String>();
    try {
      var files = new PathMatchingResourcePatternResolver()
          .getResources("classpath*:messages/*_" + language.code() + ".properties");
      for (var file : files) {
        var properties = new Properties();
        try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
          properties.load(in);
        }
        properties.forEach((key, sentence) -> all.put((String) key, (String) sentence));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(all);
  }
}
