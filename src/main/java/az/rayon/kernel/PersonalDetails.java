package az.rayon.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds in a text what could point at a person. It says where and of what kind, and decides nothing: it would rather
/// find too much, because a person looks at each finding before the text is shown to anybody.
///
/// Every pattern is bounded, so that a text made to be slow is read as fast as any other.
public final class PersonalDetails {

  /// What was found; of two that overlap, the one that stands first here gives its name to both.
  public enum Kind {
    EMAIL, IBAN, CARD, PHONE, ID_CARD, TAX_NUMBER, PLATE, FIN, BIRTH_DATE, ADDRESS, NAME;

    /// How it is written in public data.
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// The letters from `from` to before `to` of the text.
  public record Found(int from, int to, Kind kind) {

    public String in(String text) {
      return text.substring(from, to);
    }
  }

  /// A text with fewer digits or letters than the sign needs is not searched for it.
  private record Sign(Kind kind, int digits, int letters, Pattern pattern, boolean partly) {

    /// Where only a part is personal, it is the group `it`.
    static Sign of(Kind kind, int digits, int letters, String pattern) {
      return new Sign(kind, digits, letters, compiled(pattern), pattern.contains("(?<it>"));
    }

    void find(AsSeen seen, List<Found> found) {
      var match = pattern.matcher(seen.text());
      while (match.find()) {
        found.add(partly
            ? seen.found(match.start("it"), match.end("it"), kind)
            : seen.found(match.start(), match.end(), kind));
      }
    }
  }

  private static final String DAY = "\\d{1,2}(?:[./-]\\d{1,2}[./-]"
      + "|\\s{1,3}(?:yanvar|fevral|mart|aprel|may|iyun|iyul|avqust"
      + "|sentyabr|oktyabr|noyabr|dekabr|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября"
      + "|декабря)\\s{1,3})";
  private static final String BIRTH = "(?:[Dd]oğum|[Tt]əvəllüd|[Aa]nadan ol|[Dd]oğul|[Рр]одил|рождения|[Bb]orn)";
  private static final String BORN = "(?<it>(?:" + DAY + ")?(?:19|20)\\d{2})(?!\\d)";
  private static final String SURNAME = "\\p{Lu}[\\p{Ll}']{1,24}?(?:ov|yev|ev|zadə|zade)";
  private static final String CAPITAL_WORD = "\\p{Lu}[\\p{Ll}']{1,24}";
  private static final String SURNAME_ENDING = "(?:a?(?:n[ıiuü]n|[ıiuü]n|ya|[aə]|n[ıiuü]|d[aə]n?|"
      + "gil\\p{L}{0,6}|l[aə]|l[aə]r\\p{L}{0,6}))?~Z";
  /// Before a surname; not at the head of a sentence, where every word is written so.
  private static final String GIVEN_NAME = "(?:(?<=[\\p{Ll},;:]\\s)" + CAPITAL_WORD + "\\s{1,3})?";

  private static final List<Sign> SIGNS = List.of(
      Sign.of(Kind.EMAIL, 0, 2,
          "(?<![^\\s@<>()\\[\\]\"',;:])[^\\s@<>()\\[\\]\"',;:]{1,100}(?:@|\\s?[(\\[](?:at|ət)[)\\]]\\s?)"
              + "(?:[\\p{L}\\d_-]{1,63}\\.){1,8}\\p{L}{2,24}"),
      Sign.of(Kind.EMAIL, 0, 4,
          "(?<![\\p{L}\\d_+.-])[\\p{L}\\d_+-]{1,40}(?:\\s?\\.\\s?[\\p{L}\\d_+-]{1,40}){0,3}\\s{0,2}@\\s{0,2}"
              + "[\\p{L}\\d_-]{1,63}(?:\\s{0,2}\\.\\s{0,2}[\\p{L}\\d_-]{1,63}){0,3}?\\s{0,2}\\.\\s{0,2}"
              + "(?:az|com|ru|org|net|tr|eu|info|edu)~Z"),
      Sign.of(Kind.IBAN, 2, 2, "(?i)~AAZ\\s?\\d{2}(?:[ -]?[A-Z0-9]){24}~Z"),
      Sign.of(Kind.CARD, 16, 0, "(?<!\\d)\\d{4}([ -]?)\\d{4}\\1\\d{4}\\1\\d{4}(?!\\d)"),
      Sign.of(Kind.PHONE, 9, 0,
          "(?<![\\p{L}\\d])(?:(?:\\+|00)?994[\\s.()/-]{0,3}0?|\\(?0[\\s.(/-]{0,2})"
              + "(?:1\\d|[2-9]\\d)(?:[\\s.()/-]{0,3}\\d){7}(?!\\d)"),
      Sign.of(Kind.PHONE, 9, 0, "~A(?:10|50|51|55|60|70|77|99)[\\s.-]\\d{3}[\\s.-]\\d{2}[\\s.-]\\d{2}(?!\\d)"),
      Sign.of(Kind.PHONE, 7, 0, "(?<![\\p{L}\\d-])\\d{3}-\\d{2}-\\d{2}(?![\\d-])"),
      Sign.of(Kind.PHONE, 7, 3, "(?iu)~A(?:tel|mob|тел|моб|telefon\\p{L}{0,8}|nömrəm?|телефон\\p{L}{0,4}|номер)\\.?"
          + "\\s{0,2}[:№-]?\\s{0,2}(?<it>\\d{3}[\\s-]?\\d{2}[\\s-]?\\d{2})(?![\\d-])"),
      Sign.of(Kind.PHONE, 8, 0, "\\+\\d(?:[\\s()-]{0,2}\\d){7,14}(?!\\d)"),
      Sign.of(Kind.ID_CARD, 7, 1,
          "(?i)~A(?:AZE\\s?(?:№|No)?\\s?\\d{7,8}|A[AZ]\\s?(?:№|No)?\\s?\\d{7}|[CP]\\s?\\d{8})~Z"),
      Sign.of(Kind.TAX_NUMBER, 10, 0, "(?<!\\d)\\d{9}2(?!\\d)"),
      Sign.of(Kind.PLATE, 5, 2, "~A\\d{2}(?:[A-ZАВЕКМНОРСТУХ]{2}|[ -][A-Za-zАВЕКМНОРСТУХ]{2}[ -])\\d{3}~Z"),
      Sign.of(Kind.PLATE, 5, 1, "~A\\d{2}[ -]?[A-ZАВЕКМНОРСТУХ]{1,2}[ -]?\\d{3,4}~Z"),
      Sign.of(Kind.FIN, 1, 1, "(?<![\\p{L}\\d./-])(?=[A-Z]{0,6}\\d)(?=\\d{0,6}[A-Z])[0-9A-HJ-NP-Z]{7}~Z"),
      Sign.of(Kind.FIN, 1, 1,
          "(?<![\\p{L}\\d./-])(?=\\d{1,5}[a-z]{1,5}\\d|[a-z]{1,5}\\d{1,5}[a-z])[0-9a-hj-np-z]{7}~Z"),
      Sign.of(Kind.FIN, 1, 3, "~A[Ff][İIiı][Nn](?:[- ]?[Kk][Oo][Dd]\\p{L}{0,6})?\\s{0,3}[:№-]?\\s{0,3}"
          + "(?<it>(?=[A-Za-z]{0,6}\\d)[0-9A-Za-z]{7})~Z"),
      Sign.of(Kind.BIRTH_DATE, 5, 0, "(?<!\\d)" + DAY + "(?:19\\d{2}|200\\d)(?!\\d)"),
      Sign.of(Kind.BIRTH_DATE, 4, 4, BIRTH + "[^.\\n\\d]{0,30}" + BORN),
      Sign.of(Kind.BIRTH_DATE, 4, 4, "(?<!\\d)" + BORN + "[^.\\n\\d]{0,16}" + BIRTH),
      Sign.of(Kind.ADDRESS, 1, 2,
          "(?<!\\p{L})(?:[Ee]v|[Mm]ənzil|[Bb]ina|mən\\.|дом|кв\\.)\\s{0,2}[:№-]?\\s{0,2}\\d{1,4}\\p{L}?~Z"),
      Sign.of(Kind.ADDRESS, 1, 2,
          "~A\\d{1,4}(?:\\s?saylı|\\s?nömrəli|\\s?№-li|-c[iıuü])\\s{1,3}(?:ev|mənzil|bina)\\p{L}{0,12}"),
      Sign.of(Kind.ADDRESS, 1, 3,
          "(?iu)~A(?:küçə(?:si|sində|sindəki)?|prospekt(?:i|ində)?|döngə(?:si|sində)?|dalan(?:ı|ında)?|küç\\.|ул\\.)"
              + "[\\s,]{1,3}(?:№\\s?)?\\d{1,3}\\p{L}?~Z(?!\\s?(?:metr|km|m²|il|gün|ay|dəfə|nəfər|saat|faiz|ildir)~Z)"
              + "(?!-c[iıuü]\\s)"),
      Sign.of(Kind.NAME, 0, 5, "(?:" + CAPITAL_WORD + "\\s{1,3}){1,3}(?:oğlu|qızı|ogly|kızı)\\p{L}{0,8}"),
      Sign.of(Kind.NAME, 0, 3,
          GIVEN_NAME + "~A" + SURNAME + SURNAME_ENDING),
      Sign.of(Kind.NAME, 0, 5,
          "~A" + SURNAME + "a?\\s{1,3}(?:" + CAPITAL_WORD + "~Z|\\p{Lu}\\.(?:\\s?\\p{Lu}\\.)?)"),
      Sign.of(Kind.NAME, 0, 4, "~A(?:\\p{Lu}\\.\\s?){1,2}\\p{Lu}\\p{Ll}{2,24}"),
      Sign.of(Kind.NAME, 0, 6,
          "(?:[А-ЯЁ][а-яё]{1,24}\\s{1,3}){1,2}(?:[А-ЯЁ][а-яё]{1,24}(?:ович|евич|овн|евн)[а-яё]{0,3}"
              + "|(?:оглы|кызы|гызы))"));

  /// A first name of the list tells itself from other words at the head of a sentence, if a surname follows.
  private static final Pattern FIRST_NAME = compiled("~A(?<it>" + CAPITAL_WORD + ")\\s{1,3}"
      + "(?=(?:(?:" + CAPITAL_WORD + "|bəy|xanım|müəllimə?)\\s{1,3})?" + SURNAME + SURNAME_ENDING + ")");

  /// What a machine names its records and files by, a UUID or a sum of 32, 40 or 64 signs: its digits are chance.
  private static final Pattern MACHINE_NAME = Pattern.compile("(?<![\\p{L}\\d-])"
      + "(?:\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}|(?:\\p{XDigit}{32}){1,2}|\\p{XDigit}{40})"
      + "(?![\\p{L}\\d-])");
  private static final Pattern NEAR = Pattern.compile("\\s{0,3}");

  private PersonalDetails() {}

  /// `~A`: no letter or digit before, `~Z`: none behind.
  private static Pattern compiled(String pattern) {
    return Pattern.compile(pattern.replace("~A", "(?<![\\p{L}\\d])").replace("~Z", "(?![\\p{L}\\d])"));
  }

  /// In the order of the text, none touching another. `names` are those of the people in the case, as they are written
  /// in it: the words of each are looked for apart, with the language's endings.
  public static List<Found> in(String text, Collection<String> names) {
    var seen = AsSeen.of(text);
    var found = new ArrayList<>(new CaseNames(names).in(seen));
    long digits = seen.text().codePoints().filter(Character::isDigit).count();
    long letters = seen.text().codePoints().filter(Character::isLetter).count();
    for (var sign : SIGNS) {
      if (sign.digits() <= digits && sign.letters() <= letters) sign.find(seen, found);
    }
    if (found.isEmpty()) return found;
    FIRST_NAME.matcher(seen.text()).results().filter(name -> isFirstName(name.group("it")))
        .forEach(name -> found.add(seen.found(name.start("it"), name.end("it"), Kind.NAME)));
    MACHINE_NAME.matcher(text).results()
        .forEach(name -> found.removeIf(each -> each.from() >= name.start() && each.to() <= name.end()));
    return found.size() < 2 ? found : apart(text, found);
  }

  /// Where the text names one of these people, whatever endings the name bears there.
  public static List<Found> naming(String text, Collection<String> names) {
    return new CaseNames(names).in(AsSeen.of(text));
  }

  private static boolean isFirstName(String word) {
    return FirstNames.ALL.contains(Azerbaijani.fold(word));
  }

  /// Findings that overlap are one, and so are the parts of one person's name.
  private static List<Found> apart(String text, List<Found> found) {
    found.sort(Comparator.comparingInt(Found::from).thenComparing(Found::kind));
    var apart = new ArrayList<Found>();
    for (var each : found) {
      var last = apart.isEmpty() ? null : apart.getLast();
      if (last != null && (each.from() < last.to() || isOneName(text, last, each))) {
        var kind = last.kind().compareTo(each.kind()) < 0 ? last.kind() : each.kind();
        apart.set(apart.size() - 1, new Found(last.from(), Math.max(last.to(), each.to()), kind));
      } else {
        apart.add(each);
      }
    }
    return apart;
  }

  private static boolean isOneName(String text, Found last, Found next) {
    return last.kind() == Kind.NAME && next.kind() == Kind.NAME
        && NEAR.matcher(text.substring(last.to(), next.from())).matches();
  }
}
