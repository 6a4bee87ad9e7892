package az.rayon.opendata.datasets;

import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.opendata.datasets.Dataset.Column;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a column is called, and what its codes mean. Both are told in its title: "Vəziyyət: waiting – növbədə, removed
/// – çıxarılıb" is Vəziyyət, and each code has its word. What else a long title explains is left to the data
/// dictionary.
record Legend(Translated name, Map<String, Translated> words) {

  private static final int LONG = 30;
  private static final String SEVERAL = "; ";
  private static final Pattern CODE = Pattern.compile("([A-Za-z][\\w-]*) – (.+)");
  private static final Pattern BETWEEN = Pattern.compile(", (?=[A-Za-z][\\w-]* – )|, (?=[^,]*$)");

  static Legend of(Column column) {
    var title = column.title();
    var az = codes(title.az());
    var en = codes(title.en());
    var ru = codes(title.ru());
    var words = new LinkedHashMap<String, Translated>();
    for (var code : az.keySet()) {
      words.put(code, new Translated(az.get(code), en.getOrDefault(code, code), ru.getOrDefault(code, code)));
    }
    boolean coded = !words.isEmpty();
    return new Legend(new Translated(name(title.az(), coded), name(title.en(), coded), name(title.ru(), coded)), words);
  }

  Legend with(Map<String, Translated> others) {
    var all = new LinkedHashMap<>(words);
    all.putAll(others);
    return others.isEmpty()
        ? this
        : new Legend(new Translated(name(name.az(), true), name(name.en(), true), name(name.ru(), true)), all);
  }

  boolean isCoded() {
    return !words.isEmpty();
  }

  /// The word that the reader sees in place of a code; what is no code stands for itself.
  /// A cell may hold several codes.
  String word(String cell, Language language) {
    var word = words.get(cell);
    if (word != null) return word.in(language);
    return isCoded() && cell.contains(SEVERAL)
        ? Arrays.stream(cell.split(SEVERAL)).map(code -> word(code, language)).collect(Collectors.joining(SEVERAL))
        : cell;
  }

  /// The codes whose word in any language holds what is sought, however it is typed.
  List<String> codes(String sought, boolean whole) {
    var folded = Azerbaijani.fold(sought.strip());
    return words.entrySet().stream().filter(each -> Arrays.stream(Language.values())
        .map(language -> Azerbaijani.fold(each.getValue().in(language)))
        .anyMatch(word -> whole ? word.equals(folded) : word.contains(folded))).map(Map.Entry::getKey).toList();
  }

  private static Map<String, String> codes(String title) {
    var words = new LinkedHashMap<String, String>();
    var parts = title.split(": ", 2);
    if (parts.length < 2) return words;
    for (var each : BETWEEN.split(parts[1])) {
      var code = CODE.matcher(each);
      if (code.matches()) words.put(code.group(1), code.group(2));
    }
    return words;
  }

  private static String name(String title, boolean coded) {
    return coded || title.length() > LONG ? title.split(": |; | \\(", 2)[0] : title;
  }
}
