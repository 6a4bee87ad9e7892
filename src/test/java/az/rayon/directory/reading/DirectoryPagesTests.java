package az.rayon.directory.reading;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.database.PublicReader;
import az.rayon.directory.DirectoryTest;
import az.rayon.directory.importing.SampleDirectory;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DirectoryTest
class DirectoryPagesTests {

  @Autowired
  MockMvcTester web;
  @Autowired
  SampleDirectory sample;
  @Autowired
  DirectorySearch search;
  @Autowired
  PublicReader reader;

  @BeforeEach
  void theDemonstrationIsThere() {
    sample.prepare();
  }

  @ParameterizedTest
  @ValueSource(strings = {"az", "en", "ru"})
  void theDirectoryIsReadInEveryLanguage(String language) {
    for (var page : List.of("/directory", "/directory/offices", "/directory/organisations")) {
      assertThat(web.get().uri("/" + language + page)).hasStatusOk().bodyText().contains("<h1");
    }
  }

  @Test
  void thePageShowsPostsWithHoldersAndContacts() {
    assertThat(web.get().uri("/az/directory")).bodyText().contains("İctimai-siyasi və humanitar məsələlər şöbəsi",
        "Səfərli Rövşən Tofiq oğlu (nümunə)", "tel:+994220000002", "+994 22 000 00 02", "mailto:basci@samux.invalid");
  }

  @Test
  void theDirectoryOfAnEarlierDayNamesWhoHeldThePostThen() {
    assertThat(web.get().uri("/az/directory?on=28&on-month=12&on-year=2022")).hasStatusOk().bodyText()
        .contains("Xəlilova Kəmalə", "28 dekabr 2022-ci il");
    assertThat(web.get().uri("/az/directory?on=31&on-month=2&on-year=2022")).hasStatus(422).bodyText()
        .contains("Belə gün yoxdur", "value=\"31\"");
  }

  @Test
  void anOfficeShowsItsRepresentativeAndSettlements() {
    assertThat(web.get().uri("/az/directory/offices")).bodyText().contains("Qasımov Elşad", "Əhmədbəyli",
        "Dəqiqləşdirilir");
  }

  @Test
  void organisationsAreFilteredByKindAndFoldedName() {
    assertThat(web.get().uri("/az/directory/organisations").param("q", "seffafliq").param("kind", "FOUNDATION"))
        .bodyText().contains("Nümunə Şəffaflıq").doesNotContain("Yeni Samux");
    assertThat(web.get().uri("/az/directory/organisations").param("q", "<script>")).hasStatusOk().bodyText()
        .doesNotContain("<script>\"").contains("uyğun heç nə tapılmadı");
  }

  @Test
  void searchFindsPeopleOfficesAndSettlementsWithoutAzerbaijaniKeys() {
    assertThat(search.find(Azerbaijani.fold("Ehmedbeyli"), Language.AZ, 10)).singleElement()
        .satisfies(found -> assertThat(found.path()).isEqualTo("/directory/offices#ied-qarabaglar"));
    assertThat(search.find("qasimov", Language.EN, 10)).extracting("title").containsExactly("Qasımov Elşad");
    assertThat(search.find(" ", Language.AZ, 10)).isEmpty();
  }

  @Test
  void whatIsPublicCanBeReadByTheReaderAndNothingElse() {
    for (var view : List.of("offices", "settlements", "staff_contacts", "organisations")) {
      assertThat(reader.db().sql("select count(*) from open_data." + view).query(Long.class).single()).isPositive();
    }
    assertThat(reader.db().sql("select surname from open_data.staff_contacts where code = 'numayende-samux'")
        .query(String.class).single()).isEqualTo("Qasımov");
  }
}
