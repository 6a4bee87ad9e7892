package az.rayon.appeals.analysis;

import az.rayon.appeals.analysis.YearFigures.Count;
import az.rayon.appeals.analysis.YearFigures.Course;
import az.rayon.appeals.analysis.YearFigures.Sums;
import az.rayon.appeals.register.Names;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.site.Messages;
import az.rayon.site.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says in plain sentences what a year's figures show and how they have moved. A sentence is left out where there is
/// nothing to say it of.
@Component
class AnalysisWords {

  private static final String SAID = "appeals.analysis.said.";

  private final Messages messages;
  private final Names names;

  AnalysisWords(Messages messages, Names names) {
    this.messages = messages;
    this.names = names;
  }

  List<String> tell(YearFigures figures, Language language) {
    var said = new ArrayList<String>();
    var now = figures.now();
    var before = figures.before();
    said.add(say(language, "received", year(figures.year(), language), amount(now.received(), language))
        + moved(now.received(), before == null ? null : before.received(), language));
    if (now.received() == 0) return said;
    said.add(say(language, "electronic", share(now.electronic(), now.received(), language)) + (before == null
        ? ""
        : was(before.electronic(), before.received(), language)));
    now.topics().stream().findFirst().ifPresent(topic -> said.add(say(language, "topic", topic(topic, language),
        Words.decimal(language, BigDecimal.valueOf(topic.count())), share(topic.count(), now.received(), language))));
    said.addAll(terms(now.course(), before == null ? null : before.course(), language));
    said.addAll(others(now, language));
    return said;
  }

  private List<String> terms(Course now, @Nullable Course before, Language language) {
    var said = new ArrayList<String>();
    if (now.measured() > 0) {
      said.add(say(language, "onTime", share(now.onTime(), now.measured(), language), now.onTime(), now.measured())
          + (before == null ? "" : was(before.onTime(), before.measured(), language)));
    }
    var median = now.medianDays();
    var ninetieth = now.ninetiethDays();
    if (median != null && ninetieth != null) {
      said.add(say(language, "days", Words.decimal(language, median), Words.decimal(language, ninetieth)));
      var earlier = before == null ? null : before.medianDays();
      if (earlier != null && earlier.compareTo(median) != 0) {
        said.add(say(language, earlier.compareTo(median) > 0 ? "faster" : "slower", Words.decimal(language, earlier)));
      }
    }
    return said;
  }

  private List<String> others(Sums now, Language language) {
    var said = new ArrayList<String>();
    long closed = now.states().stream()
        .filter(each -> List.of("forwarded", "left_unexamined", "not_accepted", "withdrawn", "merged")
            .contains(each.code()))
        .mapToLong(Count::count).sum();
    if (closed > 0) said.add(say(language, "closed", closed, share(closed, now.received(), language)));
    var course = now.course();
    if (course.extended() > 0) said.add(say(language, "extended", course.extended()));
    if (course.reopened() > 0) said.add(say(language, "reopened", course.reopened()));
    if (course.repeats() > 0) said.add(say(language, "repeats", course.repeats()));
    return said;
  }

  /// How much more or fewer than the year before.
  private String moved(long now, @Nullable Long before, Language language) {
    if (before == null || before == 0) return "";
    long change = Math.abs(now - before);
    if (change == 0) return " " + say(language, "same");
    return " " + say(language, now > before ? "more" : "fewer", change, share(change, before, language));
  }

  private String was(long part, long whole, Language language) {
    return whole == 0 ? "" : " " + say(language, "was", share(part, whole, language));
  }

  String topic(Count topic, Language language) {
    return names.topics().getOrDefault(topic.code(), Translated.az(topic.code())).in(language);
  }

  static String share(long part, long whole, Language language) {
    return Words.decimal(language,
        BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)) + " %";
  }

  /// "412-dir" in Azerbaijani, the number elsewhere.
  private static String amount(long number, Language language) {
    return language == Language.AZ ? Azerbaijani.suffixed(number, "-d*r") : String.valueOf(number);
  }

  private static String year(int year, Language language) {
    return language == Language.AZ ? Azerbaijani.year(year) : String.valueOf(year);
  }

  private String say(Language language, String key, Object... args) {
    return messages.say(language, SAID + key, args);
  }
}
