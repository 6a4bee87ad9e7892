package az.rayon.opendata.uploads;

import static az.rayon.accounts.Visits.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.opendata.OpenDataTest;
import az.rayon.opendata.uploads.reading.Fault;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is wrong in a file is told, and put right on the page.
@OpenDataTest
class MendingTests extends FoundedDataset {

  private static final String FAULTY = """
      Kod,Sahə,Tarix
      1,120,01.02.2026
      2,çox,02.02.2026
      3,130,31.02.2026
      4,140
      "5"x,150,03.02.2026
      6,160,04.02.2026
      7,170,05.02.2026
      8,180,06.02.2026
      9,190,07.02.2026
      Kod,Sahə,Tarix
      """;

  @Test
  void allThatIsWrongIsToldWithItsLineAndNothingIsReplaced() {
    desk.makesPublic("a.csv", "Kod,Sahə,Tarix\n1,1,01.01.2026\n");
    var upload = desk.sends("b.csv", FAULTY);
    desk.checks(upload);
    var read = uploads.get(Desk.id(upload));
    assertThat(read.state()).isEqualTo(Upload.State.FAULTY);
    assertThat(uploads.faults(read.id())).extracting(fault -> fault.line() + " " + fault.kind() + " " + fault.column())
        .containsExactly("3 NOT_NUMBER sahe", "4 NOT_DAY tarix", "5 RAGGED ", "6 QUOTES ", "11 HEADER_AGAIN ");
    assertThat(desk.page(upload, desk.steward())).contains("Səhv: 5", "Ədəd deyil", "value=\"çox\"", ">Tarix<")
        .doesNotContain(">tarix<");
    assertThat(web.get().uri("/open-data/{name}.csv", desk.name())).bodyText().hasLineCount(2);
    assertThat(tables(read.id())).isZero();
    var rows = web.get().uri(Desk.PATH + upload + "/rows.csv").with(signedIn(desk.steward())).exchange();
    assertThat(Desk.text(rows)).startsWith("\uFEFF_line,Kod,Sahə,Tarix").contains("3,2,çox,02.02.2026");
  }

  @Test
  void cellsCanBePutRightOnThePage() {
    var upload = desk.sends("b.csv", "Kod,Sahə\n1,10\n2,çox\n3,30\n4,40\n5,50\n6,60\n");
    desk.checks(upload);
    assertThat(desk.mends(upload, Map.of("cell-0", "20"))).hasStatus(303);
    assertThat(uploads.get(Desk.id(upload)).state()).isEqualTo(Upload.State.CHECKED);
    desk.publishes(upload, desk.another());
    assertThat(web.get().uri("/open-data/{name}.csv", desk.name())).bodyText().contains("2,20\r\n");
  }

  @Test
  void rowsThatAreNoneOfTheTablesAreLeftOut() {
    var upload = desk.sends("b.csv", "Siyahı\nKod,Sahə\n1,10\n2\nKod,Sahə\n3,30\n");
    assertThat(uploads.get(Desk.id(upload)).reading().head()).isEqualTo(2);
    desk.checks(upload);
    assertThat(desk.page(upload, desk.steward())).contains("Bu sətri çıxar");
    assertThat(desk.mends(upload, Map.of("omit-0", "true", "omit-1", "true"))).hasStatus(303);
    assertThat(desk.page(upload, desk.steward())).contains("Çıxarılan sətirlər: 2", ">30</td>").doesNotContain(
        ">2</td>",
        ">Sahə</td>");
    desk.publishes(upload, desk.another());
    assertThat(web.get().uri("/open-data/{name}.csv", desk.name())).bodyText()
        .isEqualTo("kod,sahe\r\n1,10\r\n3,30\r\n");
  }

  @Test
  void aKeyTwiceIsToldWithTheLineWhereItWasFirst() {
    var upload = desk.sends("k.csv", "Kod,İl\n1,2025\n2,2025\n1,2026\n1,2025\n");
    var typed = web.post().uri(Desk.PATH + upload + "/settings").with(signedIn(desk.steward()))
        .param("version", desk.version(upload)).param("head", "1").param("key", "kod", "il");
    assertThat(typed).hasStatus(303);
    desk.checks(upload);
    var faults = uploads.faults(Desk.id(upload));
    assertThat(faults).singleElement().satisfies(fault -> {
      assertThat(fault.kind()).isEqualTo(Fault.Kind.KEY);
      assertThat(fault.line()).isEqualTo(5);
      assertThat(fault.expected()).isEqualTo("2");
    });
  }

  @Test
  void aColumnIsDescribedAndKept() {
    var upload = desk.sends("c.csv", "Sahə\n10\n20\n");
    var typed = Map.of("version", desk.version(upload), "title-az", "Sahəsi", "title-en", "Area", "name",
        "area", "holds", "number", "unit", "m²", "minimum", "15", "unique", "true");
    assertThat(desk.post(upload + "/columns/0", typed, desk.steward())).hasStatus(303);
    desk.checks(upload);
    assertThat(uploads.faults(Desk.id(upload))).extracting(Fault::kind).containsExactly(Fault.Kind.MINIMUM);
    desk.mends(upload, Map.of("cell-0", "16"));
    desk.publishes(upload, desk.another());
    assertThat(web.get().uri("/en/open-data/{name}", desk.name())).bodyText().contains("Area, m²");
  }

  @Test
  void whatACrossColumnFormSaysWrongIsToldAndNothingIsLost() {
    var upload = desk.sends("c.csv", "Ad,Sahə\nx,10\n");
    var typed = Map.of("version", desk.version(upload), "title-az", "", "name", "sahe", "holds", "text",
        "minimum", "5", "pattern", "(", "unit", "bax");
    assertThat(desk.post(upload + "/columns/0", typed, desk.steward())).hasStatus(422).bodyText()
        .contains("Azərbaycanca adını yazın", "Bu adda sütun var", "Nümunə anlaşılmır", "Hədd sütunun",
            "value=\"bax\"");
  }
}
