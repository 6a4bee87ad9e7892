package az.rayon.appeals.open311;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// Whatever stands in a text comes back out of both encodings as it was, or was refused before; and no text whatever
/// makes an answer that cannot be read.
class HostileTextTests {

  static final List<String> HOSTILE = List.of("<script>alert(1)</script>", "]]>", "<![CDATA[x]]>",
      "&amp;&lt;&#0;&#x1F;",
      "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;", "<?xml version=\"1.0\"?>", "\"'`\\",
      "\uD83D\uDE00 ƏəİıĞğ",
      "\u202Eabc\u202C", "a\tb\nc", "'; drop table appeals.appeal; --", "${7*7} {0} %s", "\u00A0\u2028\u2029\uFEFF",
      " ");

  record Holder(String description, String address) {}

  @Test
  void hostileTextComesBackAsItWas() throws Exception {
    for (var text : HOSTILE) {
      assertThat(Encoding.fits(text)).as(text).isTrue();
      assertThat(throughXml(text)).isEqualTo(text);
      assertThat(throughJson(text)).isEqualTo(text);
    }
  }

  /// Ten thousand texts of letters that are likely to hurt, and any letters at all.
  @Test
  void noTextMakesAnAnswerThatCannotBeRead() throws Exception {
    var random = new Random(311);
    for (int i = 0; i < 10_000; i++) {
      var text = text(random);
      var back = throughXml(text);
      var expected = text.replace("\r\n", "\n").replace('\r', '\n');
      if (Encoding.fits(text)) assertThat(back).as("%s", escaped(text)).isEqualTo(expected);
      else assertThat(back).contains("\uFFFD");
    }
  }

  @Test
  void whatNobodySeesAndWhatXmlCannotHoldDoesNotFit() {
    for (var text : List.of("\u0000", "\u0008", "\u001F", "\u007F", "\u0085", "\uFFFE", "\uFFFF", "\uD800",
        "\uDC00x")) {
      assertThat(Encoding.fits("a" + text)).as(escaped(text)).isFalse();
    }
  }

  @Test
  void parametersAreReadAsTheBytesThatTheyAre() {
    var asked = Asked.read("a=1&a=2,3&b=&c&=x&%C6%8F=%C9%99+%2B&attribute%5BK%5D%5B%5D=v&attribute[K][]=w"
        .getBytes(StandardCharsets.UTF_8)).orElseThrow();
    assertThat(asked.list("a")).containsExactly("1", "2", "3");
    assertThat(asked.has("b") || asked.has("c")).as("empty is as not sent").isFalse();
    assertThat(asked.get("Ə")).isEqualTo("ə +");
    assertThat(Attributes.of(asked).all()).isEqualTo(Map.of("K", List.of("v", "w")));
    for (var wrong : List.of("a=%", "a=%zz", "a=%ff", "a=%C3%28", "%c0%80=x", "a=%ED%A0%80")) {
      assertThat(Asked.read(wrong.getBytes(StandardCharsets.UTF_8))).as(wrong).isEmpty();
    }
  }

  private static String text(Random random) {
    var nasty = "<>&\"'];[!-\u0000\u0001\t\n\r\uFFFE\uD83D\uDE00\uD800əİ\u0085 ";
    return IntStream.range(0, 1 + random.nextInt(12))
        .mapToObj(
            _ -> random.nextBoolean() ? nasty.charAt(random.nextInt(nasty.length())) : (char) random.nextInt(0x10000))
        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString();
  }

  private static String throughXml(String text) throws Exception {
    var factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    var xml = Encoding.XML.write("requests", new Holder(text, ""));
    var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    assertThat(document.getDocumentElement().getTagName()).isEqualTo("requests");
    assertThat(document.getDocumentElement().getChildNodes().getLength()).isEqualTo(2);
    return document.getElementsByTagName("description").item(0).getTextContent();
  }

  private static String throughJson(String text) {
    return new JsonMapper().readTree(Encoding.JSON.write("requests", new Holder(text, ""))).get("description")
        .asString();
  }

  private static String escaped(String text) {
    return text.chars().mapToObj("\\u%04X"::formatted).reduce("", String::concat);
  }
}
