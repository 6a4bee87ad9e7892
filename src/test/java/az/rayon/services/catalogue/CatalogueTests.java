package az.rayon.services.catalogue;

import static az.rayon.accounts.Visits.body;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.Portal;
import az.rayon.kernel.Language;
import az.rayon.services.ServicesTest;
import az.rayon.services.catalogue.Passport.Field;
import az.rayon.site.Findable;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What anybody finds in the catalogue as it is delivered.
@ServicesTest
class CatalogueTests {

  static final List<String> DELIVERED = List.of("family-composition", "form-2", "actual-residence",
      "housing-queue-status", "housing-registration", "housing-heirs", "dependants", "no-relatives-to-care",
      "living-conditions", "many-children", "household-holding", "burial", "land-plot", "guardianship",
      "building-permit-extension", "building-permit", "social-tenancy", "address", "martyr-family", "archive");

  @Autowired
  MockMvcTester web;

  @Autowired
  Passports passports;

  @Autowired
  ServiceSearch search;

  @Autowired
  Clock clock;

  @Test
  void theTwentyServicesAreThereInThreeLanguages() {
    var all = passports.list(LocalDate.now(clock));
    assertThat(all).extracting(Passport::code).containsAll(DELIVERED);
    assertThat(all).filteredOn(each -> DELIVERED.contains(each.code())).allSatisfy(passport -> {
      assertThat(passport.texts()).containsKeys(Field.NAME, Field.CONTENT, Field.RESULT, Field.BASIS);
      passport.texts().values().forEach(said -> {
        assertThat(said.words().en()).isNotBlank();
        assertThat(said.words().ru()).isNotBlank();
      });
    });
    var housing = passports.get("housing-registration", LocalDate.now(clock));
    assertThat(housing.papers()).hasSize(14)
        .allSatisfy(paper -> assertThat(paper.holder().az()).as(paper.code()).isNotBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"az", "en", "ru"})
  void theCatalogueIsReadByLifeEvent(String language) {
    var page = web.get().uri("/" + language + "/services").exchange();
    assertThat(page).hasStatusOk();
    assertThat(body(page)).contains("/" + language + "/services/family-composition", "event-family");
  }

  @Test
  void lettersTypedWithoutTheirMarksAreFound() {
    var found = body(web.get().uri("/az/services").param("words", "menzil novbe").exchange());
    assertThat(found).contains("/az/services/housing-queue-status").doesNotContain("/az/services/burial");
    assertThat(body(web.get().uri("/az/services").param("words", "qqqq").exchange())).contains("xidmət tapılmadı");
    assertThat(search.find("aile terkibi", Language.AZ, 5)).extracting(Findable.Found::path)
        .containsExactly("/services/family-composition");
  }

  @Test
  void thePassportSaysWhoHoldsEachPaperAndWhatNobodyHasConfirmed() {
    var page = body(web.get().uri("/az/services/burial").exchange());
    assertThat(page).contains("Ölüm haqqında şəhadətnamə", "Artıq var:", "təsdiqlənməyib", "10 iş günü",
        "/az/services/burial/apply", "Vaxtında cavab verilməsə");
  }

  @Test
  void whatIsTheMunicipalitysIsRoutedAway() {
    var page = body(web.get().uri("/az/services/land-plot").exchange());
    assertThat(page).contains("Bu xidməti bələdiyyə göstərir").doesNotContain("/apply");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/az/services/no-such-thing", "/az/services/1", "/az/services/Ailə"})
  void whatIsNotThereIsNotFound(String path) {
    assertThat(Portal.visitor(web).get(URI.create(path).toASCIIString())).hasStatus(404);
  }
}
