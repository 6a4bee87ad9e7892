package az.rayon.documents.making;

import az.rayon.kernel.Language;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// The styles of our papers, which POI does not bring.
final class DocxStyles {

  static final String NAMES = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private DocxStyles() {}

  static void give(XWPFDocument document, Language language) throws IOException {
    try (var in = DocxStyles.class.getResourceAsStream("/papers/styles.xml")) {
      if (in == null) throw new IllegalStateException("no styles");
      var xml = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("LANGUAGE", tag(language));
      document.createStyles().setStyles(StylesDocument.Factory.parse(xml).getStyles());
    } catch (XmlException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Without this a word processor opens the file as one from 2007 and says so in its title.
  static void beOfToday(XWPFDocument document) {
    try (var settings = document.getSettings().getCTSettings().newCursor()) {
      settings.toFirstContentToken();
      settings.toEndToken();
      settings.beginElement("compat", NAMES);
      settings.beginElement("compatSetting", NAMES);
      settings.insertAttributeWithValue("name", NAMES, "compatibilityMode");
      settings.insertAttributeWithValue("uri", NAMES, "http://schemas.microsoft.com/office/word");
      settings.insertAttributeWithValue("val", NAMES, "15");
    }
  }

  /// The list that all bullets of a document belong to, made when first asked for.
  static BigInteger bullets(XWPFDocument document) {
    var numbering = document.createNumbering();
    if (numbering.getNum(BigInteger.ONE) != null) return BigInteger.ONE;
    var bullets = CTAbstractNum.Factory.newInstance();
    bullets.setAbstractNumId(BigInteger.ZERO);
    var level = bullets.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewNumFmt().setVal(STNumberFormat.BULLET);
    level.addNewLvlText().setVal("•");
    var indent = level.addNewPPr().addNewInd();
    indent.setLeft(BigInteger.valueOf(567));
    indent.setHanging(BigInteger.valueOf(283));
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(bullets)));
  }

  /// As word processors name languages, for their spelling check.
  private static String tag(Language language) {
    return switch (language) {
      case AZ -> "az-Latn-AZ";
      case EN -> "en-GB";
      case RU -> "ru-RU";
    };
  }
}
