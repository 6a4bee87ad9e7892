package az.rayon.appeals.open;

import az.rayon.appeals.page.Redacted;
import az.rayon.kernel.Language;
import az.rayon.kernel.Typed;
import az.rayon.site.Findable;
import az.rayon.site.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Finds appeals by their number, and those whose words are published by their words.
@Component
class AppealSearch implements Findable {

  private static final int SUMMARY = 160;

  private final PublicCases cases;
  private final PublicLines lines;
  private final Messages messages;

  AppealSearch(PublicCases cases, PublicLines lines, Messages messages) {
    this.cases = cases;
    this.lines = lines;
    this.messages = messages;
  }

  @Override
  public List<Found> find(String folded, Language language, int limit) {
    if (folded.isBlank()) return List.of();
    var number = Typed.number(folded);
    var numbered = number.matches("A-\\d{4}-\\d{6,}")
        ? cases.find(number).stream().map(found -> found(found.line(), language))
        : Stream.<Found>empty();
    return Stream.concat(numbered, cases.search(folded, limit).stream().map(AppealSearch::found))
        .limit(limit).toList();
  }

  private Found found(PublicRegister.Line row, Language language) {
    var line = lines.line(row, language);
    return new Found("appeals.found.appeal", line.number(), line.topic() + " · " + messages.say(language,
        "appeals.state." + line.state().toUpperCase(Locale.ROOT)), "/appeals/register/" + line.number());
  }

  private static Found found(PublicCases.Text text) {
    return new Found("appeals.found.appeal", text.number(), Redacted.of(text.text()).begin(SUMMARY, "▇"),
        "/appeals/register/" + text.number());
  }
}
