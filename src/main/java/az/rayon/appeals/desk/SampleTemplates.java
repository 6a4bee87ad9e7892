package az.rayon.appeals.desk;

import az.rayon.kernel.Demonstration;
import az.rayon.kernel.Ids;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Invented answers for the demonstration, such as a desk gives often: title, topic and text, a line each.
@Component
class SampleTemplates implements Demonstration {

  private final AnswerTemplates templates;
  private final Clock clock;

  SampleTemplates(AnswerTemplates templates, Clock clock) {
    this.templates = templates;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 31;
  }

  @Override
  @Transactional
  public void prepare() {
    var file = new ClassPathResource("demonstration/appeals/templates.tsv");
    try (var lines = new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
      lines.lines().map(line -> line.split("\t", -1)).forEach(parts -> templates.put(new AnswerTemplate(
          Ids.at(clock.instant()), parts[0], parts[1].isEmpty() ? null : parts[1], parts[2].replace("\\n", "\n"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
