package az.rayon.database;

import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Tells the operator in one plain sentence why the program does not start.
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals implements FailureAnalyzer {

  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Unavailable refusal) return sentence(refusal.key(), refusal.facts(), failure);
      if (cause instanceof PortInUseException taken) {
        return sentence("database.refused.port", List.of(Integer.toString(taken.getPort())), failure);
      }
      if (cause instanceof FlywayException broken) {
        return sentence("database.refused.migration", List.of(String.valueOf(broken.getMessage())), failure);
      }
    }
    return null;
  }

  private static FailureAnalysis sentence(String key, List<String> facts, Throwable failure) {
    return new FailureAnalysis(Sentences.say(key, facts), null, failure);
  }
}
