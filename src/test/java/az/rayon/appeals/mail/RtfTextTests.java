package az.rayon.appeals.mail;

import static az.rayon.appeals.mail.Eml.aMessage;
import static az.rayon.appeals.mail.Eml.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RtfTextTests {

  static final String HEAD = "{\\rtf1\\ansi\\ansicpg1254\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset162 Arial;}"
      + "{\\f1\\fnil\\fcharset204{\\*\\panose 020b}Arial Cyr;}{\\f2\\fcharset0 Calibri;}{\\f3\\fcharset2 Symbol;}}\r\n"
      + "{\\colortbl ;\\red0\\green0\\blue0;}{\\stylesheet{\\s0 Normal;}}{\\info{\\author Kimsə}}{\\*\\generator X;}";

  /// The text that [MS-OXRTFCP] compresses as its example.
  static final String EXAMPLE = "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af3"
      + "2068656c090020627705b06c647d0a800fa0";

  @Test
  void whatOutlookWritesOnlyAsRtfIsTheTextOfTheMessage() throws Unreadable {
    var packed = Tnef.aPackage().enclosing("a.pdf", Eml.pdf())
        .compressed(Tnef
            .packed(HEAD + "\\f0 K\\'f6rp\\'fc u\\'e7ub, g\\u601 ?lin.\\par D\\'d0\\'dd\\'de \\'f0\\'fd\\'fe\\par}"));
    var mail = new MailReader("").read(
        aMessage().parts("mixed", file("application/ms-tnef", "winmail.dat", packed.bytes())).bytes());
    assertThat(mail.text()).isEqualTo("Körpü uçub, gəlin.\nDĞİŞ ğış");
    assertThat(mail.files()).extracting(Mail.Enclosure::name).containsExactly("a.pdf");

    var example = Tnef.aPackage().compressed(HexFormat.of().parseHex(EXAMPLE)).bytes();
    assertThat(Packed.open(example).orElseThrow().text()).isEqualTo("hello world");
    var both = Tnef.aPackage().saying("Salam").compressed(Tnef.packed(HEAD + "Başqa}")).bytes();
    assertThat(Packed.open(both).orElseThrow().text()).isEqualTo("Salam");
  }

  @Test
  void wordsThatCannotBeReadLeaveThePackageAsItCame() throws Unreadable {
    for (var words : new byte[][]{Tnef.packed(HEAD + "{\\pict 00ff}}"), Tnef.packed("no rtf"), {1, 2, 3}}) {
      var packed = Tnef.aPackage().enclosing("a.pdf", Eml.pdf()).compressed(words).bytes();
      var mail = new MailReader("").read(
          aMessage().parts("mixed", file("application/ms-tnef", "winmail.dat", packed)).bytes());
      assertThat(mail.text()).isEmpty();
      assertThat(mail.files()).extracting(Mail.Enclosure::name).contains("winmail.dat");
    }
  }

  @Test
  void moreRtfThanAnybodyWritesIsNotUnpacked() {
    assertThat(Packed.open(Tnef.aPackage().compressed(Tnef.packed(HEAD + "a}")).bytes())).isPresent();
    var words = new byte[9 << 20];
    System.arraycopy(Tnef.packed(HEAD + "a}"), 0, words, 0, 200);
    assertThat(Packed.open(Tnef.aPackage().compressed(words).bytes())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      // letters
      "\\f0 \\'fd\\'fe\\'f0 \\f1 \\'cc\\'ee\\'f1\\'f2\\f2  K\\'f6rp\\'fc, \\u601 ? | ışğ Мост Körpü, ə",
      "{\\f1 \\'ff}\\'fe\\plain\\'fe | яşş", "{\\f3 \\'b7} bir | · bir",
      "\\u399?li \\u-10179?\\u-8704? \\uc0\\u601 \\u601 x \\uc2\\u601\\'c9\\'99y {\\uc0\\u601 z}\\u601 ??z "
          + "| Əli 😀 əəx əy əzəz",
      "{\\uc0 {\\u601 a}}\\u601 \\'65b \\u601 {}?c | əaəb ə?c",
      "\\u0 x\\'00y \\u99999999999999 ?\\'zz z | y 짿zz z",
      // signs
      "\\ldblquote a\\rdblquote  \\endash  b\\~c a\\-b\\_c \\{x\\} \\\\ \\lquote d\\rquote | “a” – b c ab-c {x} \\ ‘d’",
      // fields, pictures, objects
      "{\\field{\\*\\fldinst{HYPERLINK \"http://x\"}}{\\fldrslt{\\ul link}}}! | link!",
      "{\\field{\\fldinst PAGE}{\\fldrslt 1}} {\\header H}{\\footerl F}son | 1 son",
      "{\\*\\shppict{\\pict\\pngblip 8950}}{\\nonshppict{\\pict 00}}{\\pict\\bin7 }}}}}}}}son | son",
      "{\\object\\objemb{\\*\\objdata 0105}{\\result n\\u601 ?}}{\\*\\bkmkstart a} | nə",
      // a page of HTML inside
      "{\\*\\htmltag84 <p>}\\htmlrtf {\\htmlrtf0 salam{\\*\\htmltag84 &nbsp;}\\htmlrtf\\'a0"
          + "\\htmlrtf0 d{\\*\\htmltag92 </p>}\\htmlrtf}\\htmlrtf0 | salam d",
      // broken
      "a}}}} b | a", "a\\'f | af", "a{b | ab", "\\f99999999999 a\\cf5 \\foobar-3 b | ab"})
  void eachSignIsReadAsItIsMeant(String rtf, String text) {
    assertThat(read(HEAD + rtf + "}")).isEqualTo(text);
  }

  @Test
  void theCodePageOfTheWholeHoldsWhereNoFontSaysAnother() {
    assertThat(read("{\\rtf1\\ansi\\ansicpg1251 \\'cc\\'ee\\'f1\\'f2}")).isEqualTo("Мост");
    assertThat(read("{\\rtf1\\ansi\\ansicpg1254 ba\\'fe}")).isEqualTo("baş");
    assertThat(read("{\\rtf1\\ansi\\ansicpg1254{\\fonttbl\\f0\\fcharset0 A;}\\f0 ba\\'fe}")).isEqualTo("baş");
    assertThat(read("{\\rtf1\\ansi\\ansicpg1251{\\fonttbl\\f0\\fcharset0 A;}\\f0 K\\'f6rp\\'fc}")).isEqualTo("Körpü");
    assertThat(read("{\\rtf1\\ansi\\ansicpg65001 \\'c9\\'99}")).isEqualTo("ə");
    assertThat(read("{\\rtf1\\ansi\\ansicpg77777 \\'fc}")).isEqualTo("ü");
    assertThat(read("{\\rtf1\\mac \\'9f}")).isEqualTo("ü");
    assertThat(read("{\\rtf1\\ansi{\\fonttbl{\\f7\\fcharset128 M;}}\\f7\\'93\\'fa}")).isEqualTo("日");
    assertThat(read("{\\rtf1\\ansi{\\fonttbl{\\f7\\fcharset1\\cpg1251 M;}}\\f7\\'ff}")).isEqualTo("я");
    assertThat(read("Salam")).isEmpty();
    assertThat(read("")).isEmpty();
  }

  @Test
  void blocksAreLines() {
    assertThat(read("{\\rtf1 bir\\line iki\\par\\par\\par \\par üç\\cell dörd\\row\\tab son\\\nsətir}".replace('ü', 'u')
        .replace('ö', 'o').replace('ç', 'c').replace('ə', 'e'))).isEqualTo("bir\niki\n\nuc dord\nson\nsetir");
  }

  @Test
  void whatIsMadeToTakeLongTakesNoTime() {
    soon(() -> "{\\b ".repeat(5_000_000) + "x" + "}".repeat(5_000_000));
    soon(() -> "\\tx1 a\\par ".repeat(2_000_000));
    soon(() -> "a\\b b\\b0\\f1 ".repeat(2_000_000));
    soon(() -> "{\\fonttbl" + "{\\f1\\fcharset204 x;}".repeat(1_000_000) + "}");
    soon(() -> "\\ansicpg7\\'fd{\\f5 x}".repeat(1_000_000));
    soon(() -> "\\" + "a".repeat(20_000_000) + " x");
    soon(() -> "\\u1".repeat(1_000_000) + "\\bin2000000000 ".repeat(10));
    soon(() -> "a\\line ".repeat(3_000_000));
    soon(() -> "{\\info " + "x".repeat(30_000_000) + "}");
  }

  private static void soon(Supplier<String> rtf) {
    var made = ("{\\rtf1\\ansi " + rtf.get() + "}").getBytes(StandardCharsets.ISO_8859_1);
    var text = Assertions.assertTimeout(Duration.ofSeconds(30), () -> RtfText.of(made));
    assertThat(text.length()).isLessThanOrEqualTo(1_000_010);
  }

  @Test
  void noBytesWhateverBreakIt() {
    var random = new Random(9);
    var good = (HEAD + "\\f0 K\\'f6rp\\'fc {\\field{\\*\\fldinst x}{\\fldrslt y}}\\u601 ?\\bin3 abc\\par}")
        .getBytes(StandardCharsets.ISO_8859_1);
    for (int round = 0; round < 4_000; round++) {
      var bad = good.clone();
      for (int i = 0; i < 1 + round / 200; i++) bad[6 + random.nextInt(bad.length - 6)] = (byte) random.nextInt();
      assertThatCode(() -> assertThat(RtfText.of(bad)).doesNotContain("\u0000")).doesNotThrowAnyException();
      int end = random.nextInt(good.length);
      assertThatCode(() -> RtfText.of(Arrays.copyOf(good, end))).doesNotThrowAnyException();
    }
  }

  private static String read(String rtf) {
    return RtfText.of(rtf.getBytes(StandardCharsets.ISO_8859_1));
  }
}
