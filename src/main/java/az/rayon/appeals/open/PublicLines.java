package az.rayon.appeals.open;

import az.rayon.appeals.page.RegisterPage;
import az.rayon.appeals.register.Names;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Rows of the register in words: topics and places by their names.
@Component
class PublicLines {

  private final Names names;
  private final Clock clock;

  PublicLines(Names names, Clock clock) {
    this.names = names;
    this.clock = clock;
  }

  RegisterPage.Line line(PublicRegister.Line line, Language language) {
    return lines(language).line(line);
  }

  /// For many rows the names are read once.
  Spoken lines(Language language) {
    return new Spoken(names.topics(), names.settlements(), LocalDate.now(clock), language);
  }

  record Spoken(Map<String, Translated> topics, Map<String, Translated> settlements, LocalDate today,
      Language language) {

    RegisterPage.Line line(PublicRegister.Line line) {
      var place = line.settlement();
      return new RegisterPage.Line(line.number(), line.kind(), line.channel(), topic(line.topic()),
          place == null ? "" : settlement(place), line.state(), line.registered(),
          line.overdue(today) ? line.judged() : line.due(), line.overdue(today), line.settled(), line.invented());
    }

    String topic(String code) {
      return topics.getOrDefault(code, Translated.az(code)).in(language);
    }

    String settlement(String code) {
      return settlements.getOrDefault(code, Translated.az(code)).in(language);
    }
  }
}
