package az.rayon.opendata.uploads.reading;

import az.rayon.kernel.Azerbaijani;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What datasets and their columns may be called where programs read them: small Latin letters, digits, low lines.
public final class Names {

  public static final int LONGEST = 60;

  private static final Pattern DATASET = Pattern.compile("[a-z][a-z0-9_]{2,59}");
  private static final Pattern COLUMN = Pattern.compile("[a-z][a-z0-9_]{0,59}");
  /// Addresses beside those of datasets.
  private static final Set<String> TAKEN = Set.of("requests", "stories", "versions", "map", "feed", "feeds", "series",
      "new", "uploads", "packages");
  private static final String CYRILLIC = "абвгдезийклмнопрстуфхыэ";
  private static final String LATIN = "abvgdeziyklmnoprstufhie";

  private Names() {}

  public static boolean isDataset(String name) {
    return DATASET.matcher(name).matches() && !TAKEN.contains(name);
  }

  public static boolean isColumn(String name) {
    return COLUMN.matcher(name).matches();
  }

  /// The head of a column as a name that no other column has.
  static String column(String head, Set<String> taken) {
    var name = of(head, "sutun");
    var free = name;
    for (int i = 2; taken.contains(free); i++) free = name + "_" + i;
    return free;
  }

  /// A name made of words: "Tikilinin ünvanı" is `tikilinin_unvani`.
  public static String of(String words, String otherwise) {
    var name = new StringBuilder();
    var folded = Azerbaijani.fold(words).toLowerCase(Locale.ROOT);
    for (int i = 0; i < folded.length() && name.length() < LONGEST - 4; i++) {
      char sign = folded.charAt(i);
      int known = CYRILLIC.indexOf(sign);
      if (known >= 0) name.append(LATIN.charAt(known));
      else
        if ((sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9')) name.append(sign);
        else if (!name.isEmpty() && name.charAt(name.length() - 1) != '_') name.append('_');
    }
    while (!name.isEmpty() && name.charAt(name.length() - 1) == '_') name.setLength(name.length() - 1);
    if (name.isEmpty()) return otherwise;
    return Character.isDigit(name.charAt(0)) ? "n" + name : name.toString();
  }
}
