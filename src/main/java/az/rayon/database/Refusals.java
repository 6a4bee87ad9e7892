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
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Tells the operator in one plain sentence why the program does not start, in the machine's language where the program
/// speaks it, else in English.
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals implements FailureAnalyzer {

  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Unavailable refusal) return sentence(refusal.key(), refusal.facts(), failure);
      if (cause instanceof PortInUseException taken) {
        return sentence("database.refused.port", List.of(Integer.toString(taken.getPort())), failure);
      }
    }
    return null;
  }

  private static FailureAnalysis sentence(String key, List<String> facts, Throwable failure) {
    var language = Language.of(Locale.getDefault().getLanguage()).orElse(Language.EN);
    return new FailureAnalysis(say(language, key, facts), null, failure);
  }

  static String say(Language language, String key, List<String> facts) {
    var file = "/messages/database_" + language.code() + ".properties";
    try (var in = Objects.requireNonNull(Refusals.class.getResourceAsStream(file), file)) {
      var sentences = new Properties();
      sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      var sentence = Objects.requireNonNull(sentences.getProperty(key), key);
      for (int i = 0; i < facts.size(); i++) sentence = sentence.replace("{" + i + "}", facts.get(i));
      return sentence;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
