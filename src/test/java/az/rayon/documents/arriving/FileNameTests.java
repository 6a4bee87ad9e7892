package az.rayon.documents.arriving;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

  @ParameterizedTest
  @CsvSource(textBlock = """
      Ərizə İşıq.pdf,                   Ərizə İşıq.pdf
      ../../etc/passwd.pdf,             passwd.pdf
      C:\\Users\\Əli\\Şəkil.PDF,        Şəkil.pdf
      a.exe,                            a.exe.pdf
      .htaccess,                        htaccess.pdf
      '   boş   yer .pdf',              boş yer.pdf
      'a<b>:"c|d?*.pdf',                a_b___c_d__.pdf
      .pdf,                             fayl.pdf
      '',                               fayl.pdf
      '...',                            fayl.pdf
      """)
  void aNameIsMadeSafe(String given, String safe) {
    assertThat(FileName.safe(given, FileType.PDF)).isEqualTo(safe);
  }

  @Test
  void nothingInvisibleStaysInAName() {
    assertThat(FileName.safe("a\0b\nc\u202Efdp.exe\u200B", FileType.PDF)).isEqualTo("abcfdp.exe.pdf");
  }

  @Test
  void aLongNameIsCutBetweenLetters() {
    var name = FileName.safe("ə".repeat(139) + "😀".repeat(50), FileType.PDF);
    assertThat(name).hasSizeLessThanOrEqualTo(150).endsWith("ə.pdf");
  }

  @Test
  void aTwinEndingIsNotDoubled() {
    assertThat(FileName.safe("foto.JPEG", FileType.JPEG)).isEqualTo("foto.jpg");
  }
}
