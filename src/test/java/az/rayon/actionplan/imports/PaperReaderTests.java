package az.rayon.actionplan.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import az.rayon.actionplan.imports.ReadPaper.Reason;
import az.rayon.actionplan.imports.ReadPaper.Unread;
import az.rayon.actionplan.imports.Scan.Rows;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What cannot be read is listed line by line, with its reason.
class PaperReaderTests {

  private static final String HEADING = "Bənd\tTədbirin adı\tİcra vəziyyəti\n";

  private static ReadPaper read(String text) {
    return PaperReader.read(((Rows) FileScan.of(text.getBytes(StandardCharsets.UTF_8))).rows());
  }

  private static List<Unread> unread(String rows) {
    return read(HEADING + rows).unread();
  }

  @Test
  void everyLineThatDoesNotFitIsListedWithItsNumber() {
    assertThat(unread("""
        1.9.	Etika	Görüldü
        dörd	Xidmət	Görüldü
        4.3.	Müraciət
        5.4.		Görüldü
        5.5.	Şura	Görüldü	artıq
        1.9.	Etika	Yenə

        bu sətir heç yerə aid deyil
        6.3.	Məlumat	Görüldü
        """)).extracting(Unread::line, Unread::reason).containsExactly(tuple(3, Reason.NUMBER),
        tuple(4, Reason.TOO_FEW_CELLS), tuple(5, Reason.NO_NAME), tuple(6, Reason.TOO_MANY_CELLS),
        tuple(7, Reason.TWICE), tuple(9, Reason.OUTSIDE));
  }

  @Test
  void aFileWithoutTheColumnsSaysSo() {
    assertThat(read("Salam\nbu bir məktubdur").unread())
        .containsExactly(new Unread(1, Reason.NO_HEADING, "Salam"));
    assertThat(unread("")).extracting(Unread::reason).containsExactly(Reason.NO_CLAUSES);
  }

  @Test
  void aCellBrokenOverTwoLinesIsOneCell() {
    var paper = read(HEADING + "4.1.\tXidmət\tbirinci\nikinci\n4.3.\tMüraciət\tGörüldü\n");
    assertThat(paper.clauses().getFirst().status()).isEqualTo("birinci ikinci");
    assertThat(paper.joined()).extracting(ReadPaper.Joined::line).containsExactly(3);
  }

  @Test
  void anOverlongCellAndLostLettersAreTold() {
    assertThat(unread("4.1.\tXidmət\t" + "a".repeat(20_001))).extracting(Unread::reason)
        .containsExactlyInAnyOrder(Reason.TOO_LONG, Reason.NO_CLAUSES);
    assertThat(unread("4.1.\tX\uFFFDidmət\tGörüldü")).extracting(Unread::reason).containsExactly(Reason.LOST_LETTERS);
  }

  @Test
  void aDayThatDoesNotExistIsTold() {
    assertThat(unread("4.1.\tXidmət\tGörüldü\n\nMüavin:\nƏ. Əliyev\n31.02.2022-ci il")).extracting(Unread::reason)
        .containsExactly(Reason.DATE);
  }

  @Test
  void theHeadingMayComeAgainOnTheNextPage() {
    assertThat(read(HEADING + "4.1.\tA\tB\n" + HEADING + "4.3.\tC\tD\n").clauses()).hasSize(2);
  }
}
