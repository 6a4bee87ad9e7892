package az.rayon.appeals.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a text in Rich Text Format (Microsoft's specification 1.9.1) says without how it looks. It goes through the
/// bytes once, whatever they are: the reader that comes with Java passes over the code page of the text and the words
/// of links, and takes time in the square of what a hostile text is long.
final class RtfText {

  private static final int LONGEST = 1_000_000;
  /// Deeper than any program puts groups into each other, and more fonts than one uses.
  private static final int DEEPEST = 1_000;
  private static final int MOST_FONTS = 1_000;

  private static final int WESTERN = 1252;
  private static final int TURKISH = 1254;
  private static final int MAC = 10_000;
  private static final int UTF_8 = 65_001;

  /// The code pages of what a font may be made for (`\fcharset`). What is not here has that of the whole text.
  private static final Map<Integer, Integer> FONT_PAGES = Map.ofEntries(Map.entry(0, WESTERN), Map.entry(2, WESTERN),
      Map.entry(77, MAC), Map.entry(128, 932), Map.entry(129, 949), Map.entry(134, 936), Map.entry(136, 950),
      Map.entry(161, 1253), Map.entry(162, TURKISH), Map.entry(163, 1258), Map.entry(177, 1255), Map.entry(178, 1256),
      Map.entry(186, 1257), Map.entry(204, 1251), Map.entry(222, 874), Map.entry(238, 1250), Map.entry(254, 437),
      Map.entry(255, 850));

  private static final Map<Integer, Charset> PAGES = IntStream.of(437, 850, 852, 855, 857, 866, 874, 932, 936, 949, 950,
      1250, 1251, WESTERN, 1253, TURKISH, 1255, 1256, 1257, 1258, MAC, UTF_8).boxed()
      .flatMap(page -> charset(page).map(found -> Map.entry(page, found)).stream())
      .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("par", "\n"), Map.entry("line", "\n"),
      Map.entry("row", "\n"), Map.entry("sect", "\n"), Map.entry("page", "\n"), Map.entry("tab", "\t"),
      Map.entry("cell", "\t"), Map.entry("emdash", "—"), Map.entry("endash", "–"), Map.entry("bullet", "•"),
      Map.entry("lquote", "‘"), Map.entry("rquote", "’"), Map.entry("ldblquote", "“"), Map.entry("rdblquote", "”"),
      Map.entry("emspace", " "), Map.entry("enspace", " "), Map.entry("qmspace", " "));

  /// Groups whose letters are none of the words, where they are not marked so already (`\*`).
  private static final Set<String> SILENT = Set.of("colortbl", "stylesheet", "info", "pict", "nonshppict", "fldinst",
      "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "filetbl", "listtable",
      "listoverridetable", "revtbl", "rsidtbl", "xmlnstbl", "themedata", "colorschememapping", "datastore",
      "latentstyles", "generator", "objdata", "objclass", "objname", "template", "xe", "tc", "rxe");

  private enum Kind {
    WORDS, FONTS, SILENCE
  }

  /// What holds until the group is closed: what its letters are, their font, and how many signs stand behind a letter
  /// of Unicode for readers that know none.
  private record Group(Kind kind, int font, int instead) {}

  private final byte[] rtf;
  private final StringBuilder text = new StringBuilder();
  private final ByteArrayOutputStream letters = new ByteArrayOutputStream();
  private final Deque<Group> around = new ArrayDeque<>();
  private final Map<Integer, Integer> fonts = new HashMap<>();
  private Group group = new Group(Kind.WORDS, 0, 1);
  private int page = WESTERN;
  private int firstFont;
  private int namedFont;
  private int instead;
  private int at;

  private RtfText(byte[] rtf) {
    this.rtf = rtf;
  }

  /// Empty where it is no such text.
  static String of(byte[] rtf) {
    var reader = new RtfText(rtf);
    if (reader.begins("{\\rtf")) reader.read();
    return HtmlText.tidied(reader.text.toString());
  }

  private boolean begins(String word) {
    return new String(rtf, 0, Math.min(rtf.length, word.length()), StandardCharsets.ISO_8859_1).equals(word);
  }

  private void read() {
    while (at < rtf.length && text.length() + letters.size() < LONGEST && around.size() < DEEPEST) {
      byte next = rtf[at++];
      switch (next) {
        case '{' -> open();
        case '}' -> close();
        case '\\' -> control();
        case '\r', '\n' -> {}
        default -> letter(next);
      }
    }
    decode();
  }

  private void open() {
    decode();
    around.push(group);
    instead = 0;
  }

  /// What stands behind the whole is none of it.
  private void close() {
    decode();
    group = around.pop();
    instead = 0;
    if (around.isEmpty()) at = rtf.length;
  }

  private void control() {
    if (at == rtf.length) return;
    byte next = rtf[at];
    if (isLetter(next)) word();
    else sign(rtf[at++]);
  }

  private void sign(byte sign) {
    switch (sign) {
      case '\'' -> hexadecimal();
      case '*' -> turn(Kind.SILENCE);
      case '\\', '{', '}' -> letter(sign);
      case '~' -> letter((byte) ' ');
      case '_' -> letter((byte) '-');
      case '\r', '\n' -> add("\n");
      default -> {}
    }
  }

  private void hexadecimal() {
    if (at + 2 > rtf.length) return;
    int high = Character.digit(rtf[at], 16);
    int low = Character.digit(rtf[at + 1], 16);
    if (high < 0 || low < 0) return;
    at += 2;
    letter((byte) (high * 16 + low));
  }

  private void word() {
    int begin = at;
    while (at < rtf.length && isLetter(rtf[at])) at++;
    var word = new String(rtf, begin, at - begin, StandardCharsets.ISO_8859_1);
    boolean minus = at + 1 < rtf.length && rtf[at] == '-' && isDigit(rtf[at + 1]);
    if (minus) at++;
    boolean numbered = at < rtf.length && isDigit(rtf[at]);
    int number = 0;
    for (; at < rtf.length && isDigit(rtf[at]); at++) number = Math.min(number, 99_999_999) * 10 + rtf[at] - '0';
    if (at < rtf.length && rtf[at] == ' ') at++;
    if (numbered) obey(word, minus ? -number : number);
    else obey(word);
  }

  private void obey(String word) {
    var sign = SIGNS.get(word);
    if (sign != null) add(sign);
    else if (SILENT.contains(word)) turn(Kind.SILENCE);
    else if (word.equals("fonttbl")) turn(Kind.FONTS);
    else if (word.equals("plain")) use(firstFont);
    else if (word.equals("mac")) page = MAC;
    else if (word.equals("pc")) page = 437;
    else if (word.equals("pca")) page = 850;
  }

  private void obey(String word, int number) {
    switch (word) {
      case "ansicpg" -> page = number;
      case "deff" -> firstFont = number;
      case "f" -> use(number);
      case "fcharset" -> made(FONT_PAGES.getOrDefault(number, page));
      case "cpg" -> made(number);
      case "uc" -> group = new Group(group.kind(), group.font(), Math.clamp(number, 0, 100));
      case "u" -> unicode(number);
      case "bin" -> at += Math.clamp(number, 0, rtf.length - at);
      default -> obey(word);
    }
  }

  /// In the list of fonts it begins the next one.
  private void use(int font) {
    decode();
    namedFont = font;
    group = new Group(group.kind(), font, group.instead());
  }

  /// A font for western letters in a Turkish text is Turkish: the two pages differ in six letters, and nobody here
  /// writes Icelandic.
  private void made(int forPage) {
    if (group.kind() != Kind.FONTS || fonts.size() == MOST_FONTS) return;
    fonts.put(namedFont, forPage == WESTERN && page == TURKISH ? TURKISH : forPage);
  }

  private void turn(Kind kind) {
    decode();
    if (group.kind() != Kind.SILENCE) group = new Group(kind, group.font(), group.instead());
  }

  private void unicode(int number) {
    if (number != 0) add(String.valueOf((char) number));
    instead = group.instead();
  }

  private void add(String sign) {
    decode();
    if (group.kind() == Kind.WORDS) text.append(sign);
  }

  private void letter(byte letter) {
    if (instead > 0) instead--;
    else if (group.kind() == Kind.WORDS && letter != 0) letters.write(letter);
  }

  private void decode() {
    if (letters.size() == 0) return;
    int fontPage = fonts.getOrDefault(group.font(), page);
    text.append(letters.toString(PAGES.getOrDefault(fontPage, StandardCharsets.ISO_8859_1)));
    letters.reset();
  }

  private static Optional<Charset> charset(int page) {
    var names = switch (page) {
      case MAC -> Stream.of("x-MacRoman");
      case UTF_8 -> Stream.of("UTF-8");
      default -> Stream.of("windows-" + page, "x-windows-" + page, "IBM" + page);
    };
    return names.filter(Charset::isSupported).findFirst().map(Charset::forName);
  }

  private static boolean isLetter(byte sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
  }

  private static boolean isDigit(byte sign) {
    return sign >= '0' && sign <= '9';
  }
}
