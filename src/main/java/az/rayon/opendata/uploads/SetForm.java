package az.rayon.opendata.uploads;

import az.rayon.kernel.Translated;
import az.rayon.kernel.Typed;
import az.rayon.opendata.uploads.Kept.Description;
import az.rayon.opendata.uploads.reading.Names;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What an official writes of a dataset, and what is wrong with it.
record SetForm(String name, Description told, List<Problem> problems) {

  private static final int TITLE = 300;
  private static final int TEXT = 5_000;
  private static final int KEYWORD = 60;
  private static final int KEYWORDS = 20;

  static SetForm read(Map<String, String> typed, boolean fresh) {
    var problems = new ArrayList<Problem>();
    var title = translated(typed, "title", TITLE, problems);
    if (title.az().isEmpty()) problems.add(new Problem("title-az", "opendata.up.title.empty"));
    var name = Typed.line(typed.getOrDefault("name", "")).toLowerCase(Locale.ROOT);
    if (fresh && !Names.isDataset(name)) problems.add(new Problem("name", "opendata.up.name.wrong"));
    var text = translated(typed, "text", TEXT, problems);
    if (text.az().isEmpty()) problems.add(new Problem("text-az", "opendata.up.text.empty"));
    var theme = typed.getOrDefault("theme", "");
    if (!SetViews.THEMES.contains(theme)) problems.add(new Problem("theme", "opendata.up.theme.empty"));
    var frequency = typed.getOrDefault("frequency", "");
    if (!SetViews.FREQUENCIES.contains(frequency))
      problems.add(new Problem("frequency", "opendata.up.frequency.empty"));
    var keywords = Arrays.stream(typed.getOrDefault("keywords", "").split("[,;\\n]")).map(Typed::line)
        .filter(word -> !word.isEmpty()).map(word -> Typed.cut(word, KEYWORD)).distinct().limit(KEYWORDS).toList();
    return new SetForm(name, new Description(title, text, theme, frequency, keywords), problems);
  }

  private static Translated translated(Map<String, String> typed, String field, int longest, List<Problem> problems) {
    var texts = new ArrayList<String>();
    for (var language : List.of("az", "en", "ru")) {
      var name = field + "-" + language;
      var given = typed.getOrDefault(name, "");
      var text = field.equals("title") ? Typed.line(given) : Typed.text(given);
      if (Typed.length(text) > longest) problems.add(new Problem(name, "opendata.up.long", longest));
      texts.add(text);
    }
    return new Translated(texts.get(0), texts.get(1), texts.get(2));
  }
}
