package az.rayon.kernel;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The state language: its letters, their order and case, its dates and the endings that follow numbers.
public final class Azerbaijani {

  public static final Locale LOCALE = Locale.forLanguageTag("az");

  private static final List<String> MONTHS = List.of("yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul",
      "avqust", "sentyabr", "oktyabr", "noyabr", "dekabr");
  private static final String[] ONES = {"sıfır", "bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz",
      "doqquz"};
  private static final String[] TENS = {"", "on", "iyirmi", "otuz", "qırx", "əlli", "altmış", "yetmiş", "səksən",
      "doxsan"};
  private static final String FOLD_FROM = "əşçğöüıâ";
  private static final String FOLD_TO = "escgouia";
  private static final Collator COLLATOR = frozenCollator();

  private Azerbaijani() {}

  /// The alphabet's order, with numbers inside a text ordered as numbers: "Samux 2" before "Samux 10".
  public static Comparator<String> order() {
    return COLLATOR::compare;
  }

  public static String upper(String text) {
    return text.toUpperCase(LOCALE);
  }

  public static String lower(String text) {
    return text.toLowerCase(LOCALE);
  }

  /// The text as people type it without Azerbaijani keys: "Müraciət" and "muraciet" fold to the same letters. The SQL
  /// function `kernel.fold` gives the same result.
  public static String fold(String text) {
    var lower = text.replace('İ', 'i').replace('I', 'ı').toLowerCase(Locale.ROOT);
    var folded = new StringBuilder(lower.length());
    lower.chars().forEach(letter -> {
      int at = FOLD_FROM.indexOf(letter);
      folded.append(at < 0 ? (char) letter : FOLD_TO.charAt(at));
    });
    return folded.toString();
  }

  /// The words as `like` seeks them in what `kernel.fold` gives: folded, and the signs that mean something to `like`
  /// taken for themselves.
  public static String pattern(String words) {
    return fold(words).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  /// "28 dekabr 2022-ci il"
  public static String date(LocalDate date) {
    return day(date) + " " + year(date.getYear()) + " il";
  }

  /// "28.12.2022-ci il", as official papers are dated
  public static String shortDate(LocalDate date) {
    return "%02d.%02d.%s il".formatted(date.getDayOfMonth(), date.getMonthValue(), year(date.getYear()));
  }

  /// "28 dekabr"
  public static String day(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1);
  }

  /// "2022-ci"
  public static String year(int year) {
    return ordinal(year);
  }

  /// The number with its ordinal ending: "3-cü", "6-cı", "9-cu", "2026-cı".
  public static String ordinal(long number) {
    return number + "-c" + harmonic(lastVowel(spoken(number)));
  }

  /// The word with an ending that begins with a close vowel written as `*`: `suffixed("rayon", "*n")` is "rayonun".
  public static String suffixed(String word, String ending) {
    return word + ending.replace('*', harmonic(lastVowel(lower(word))));
  }

  /// As `suffixed`, for a number: `suffixed(6, "-s*")` is "6-sı".
  public static String suffixed(long number, String ending) {
    return number + ending.replace('*', harmonic(lastVowel(spoken(number))));
  }

  /// That many out of a whole: "205-i", "206-sı", "210-u".
  public static String outOf(long number) {
    var word = spoken(number);
    char last = word.charAt(word.length() - 1);
    return suffixed(number, lastVowel(word) == last ? "-s*" : "-*");
  }

  private static String spoken(long number) {
    if (number == 0) return ONES[0];
    if (number % 10 != 0) return ONES[(int) (number % 10)];
    if (number % 100 != 0) return TENS[(int) (number % 100 / 10)];
    if (number % 1_000 != 0) return "yüz";
    if (number % 1_000_000 != 0) return "min";
    return number % 1_000_000_000 != 0 ? "milyon" : "milyard";
  }

  private static char lastVowel(String word) {
    for (int i = word.length() - 1; i >= 0; i--) {
      if ("aıoueəiöü".indexOf(word.charAt(i)) >= 0) return word.charAt(i);
    }
    return 'i';
  }

  private static char harmonic(char vowel) {
    return switch (vowel) {
      case 'a', 'ı' -> 'ı';
      case 'o', 'u' -> 'u';
      case 'ö', 'ü' -> 'ü';
      default -> 'i';
    };
  }

  private static Collator frozenCollator() {
    var collator = (RuleBasedCollator) Collator.getInstance(new ULocale("az"));
    collator.setNumericCollation(true);
    return collator.freeze();
  }
}
