package az.rayon.documents;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.documents.Documents.Refusal;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DocumentsTest
class OfficeFilesTests {

  @Autowired
  OfficeFiles files;

  @Test
  void aWordFileAndASheetAreOpened() throws IOException {
    if (!(files.word(in(Samples.docx())) instanceof Done(var document))) throw new AssertionError();
    try (document) {
      assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("Ərizə");
    }
    if (!(files.sheets(in(Samples.xlsx())) instanceof Done(var book))) throw new AssertionError();
    try (book) {
      assertThat(book.getSheetAt(0).getSheetName()).isEqualTo("Tədbirlər");
    }
  }

  @Test
  void oneKindIsNotTakenForTheOther() {
    assertThat(files.word(in(Samples.xlsx()))).isEqualTo(new Refused<>(Refusal.TYPE_NOT_ACCEPTED));
    assertThat(files.sheets(in(Samples.docx()))).isEqualTo(new Refused<>(Refusal.TYPE_NOT_ACCEPTED));
  }

  @Test
  void aBombIsNotRead() {
    assertThat(files.word(in(Samples.bomb(40)))).isEqualTo(new Refused<>(Refusal.SUSPICIOUS));
    assertThat(files.word(Samples.endless(5 << 20))).isEqualTo(new Refused<>(Refusal.TOO_LARGE));
  }

  @Test
  void whatHoldsNoDocumentIsDamaged() {
    var types = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override "
        + "PartName='/word/document.xml' ContentType='" + Samples.WORD_MAIN + "'/></Types>";
    assertThat(files.word(in(Samples.zip("[Content_Types].xml", types, "word/document.xml", "<!DOCTYPE x [<!ENTITY y "
        + "SYSTEM 'file:///etc/passwd'>]><x>&y;</x>")))).isEqualTo(new Refused<>(Refusal.DAMAGED));
    assertThat(files.word(InputStream.nullInputStream())).isEqualTo(new Refused<>(Refusal.EMPTY));
  }

  private static InputStream in(byte[] content) {
    return new ByteArrayInputStream(content);
  }
}
