package az.rayon.directory;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.directory.importing.SampleDirectory;
import az.rayon.kernel.Azerbaijani;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DirectoryTest
class DirectoryTests {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final LocalDate REPORT = LocalDate.of(2022, 12, 28);

  @Autowired
  Directory directory;

  @Autowired
  SampleDirectory sample;

  @BeforeEach
  void theDemonstrationIsThere() {
    sample.prepare();
  }

  @Test
  void theAuthorityHasItsName() {
    assertThat(directory.findAuthority(TODAY).orElseThrow().name().az()).isEqualTo("Samux Rayon İcra Hakimiyyəti");
  }

  @Test
  void theSignatoryOfTheReportHeldThePostOnItsDay() {
    var post = directory.listPosts(UnitId.ofSample("ictimai-siyasi"), REPORT).getFirst();

    assertThat(post.holder().orElseThrow().name()).isEqualTo("Kəmalə Xəlilova");
  }

  @Test
  void anInventedPersonIsMarkedWhereverTheNameGoes() {
    var post = directory.listPosts(UnitId.ofSample("rehberlik"), TODAY).getFirst();

    assertThat(post.holder().orElseThrow().fullName()).isEqualTo("Səfərli Rövşən Tofiq oğlu (nümunə)");
  }

  @Test
  void settlementsStandInTheOrderOfTheAlphabetEachWithItsOffice() {
    var settlements = directory.listSettlements(TODAY);

    assertThat(settlements).extracting(settlement -> settlement.name().az()).isSortedAccordingTo(Azerbaijani.order())
        .contains("Əhmədbəyli", "İnstitut", "Çobanabdallı");
    assertThat(settlements).allSatisfy(settlement -> assertThat(directory.getUnit(settlement.office(), TODAY).kind())
        .isEqualTo(Unit.Kind.REPRESENTATION));
  }

  @Test
  void bringingTheSameFilesInAgainChangesNothing() {
    var before = directory.listPosts(TODAY);
    sample.prepare();

    assertThat(directory.listPosts(TODAY)).isEqualTo(before);
  }
}
