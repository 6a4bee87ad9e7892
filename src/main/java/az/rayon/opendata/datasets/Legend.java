package az.rayon.opendata.datasets;

import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import az.rayon.opendata.datasets.Dataset.Column;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// What a column is called and what its codes mean, both read out of its title: "Vəziyyət: waiting – növbədə, removed –
/// çıxarılıb" is Vəziyyət, and each code has its word. What else a long title explains is left to the data dictionary.
record Legend(String name, Map<String, String> words) {

  private static final int LONG = 30;
  private static final Pattern CODE = Pattern.compile("([a-z][a-z_]*) – (.+)");

  static Legend of(Column column, Language language) {
    var title = column.title().in(language);
    var parts = title.split(": ", 2);
    var words = new LinkedHashMap<String, String>();
    if (parts.length == 2) {
      for (var each : parts[1].split(", ")) {
        var code = CODE.matcher(each);
        if (code.matches()) words.put(code.group(1), code.group(2));
      }
    }
    var name = title.length() > LONG || !words.isEmpty() ? title.split(": | \\(", 2)[0] : title;
    return new Legend(name, words);
  }

  /// The code that somebody means by a word; a word that stands for none is what it is.
  static String code(Column column, String word) {
    var folded = Azerbaijani.fold(word);
    return Arrays.stream(Language.values()).flatMap(language -> of(column, language).words().entrySet().stream())
        .filter(each -> Azerbaijani.fold(each.getValue()).equals(folded)).map(Map.Entry::getKey).findFirst()
        .orElse(word);
  }
}
