package az.rayon.directory.keeping;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.signedIn;
import static az.rayon.directory.Desk.KEEPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import az.rayon.audit.Deeds;
import az.rayon.directory.Desk;
import az.rayon.directory.DirectoryTest;
import az.rayon.directory.Organisation;
import az.rayon.directory.Term;
import az.rayon.directory.importing.SampleDirectory;
import az.rayon.directory.register.Organisations;
import az.rayon.kernel.Role;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

@DirectoryTest
class DeskTests {

  @Autowired
  MockMvcTester web;
  @Autowired
  SampleDirectory sample;
  @Autowired
  Organisations organisations;
  @Autowired
  Deeds deeds;

  private Desk desk;

  @BeforeEach
  void theDemonstrationIsThere() {
    desk = Desk.of(web, sample);
  }

  @Test
  void everyOfficialReadsTheTables() {
    assertThat(desk.get("", anOfficial(Role.AUDITOR))).hasStatusOk();
    assertThat(desk.get("/units", anOfficial(Role.AUDITOR))).hasStatusOk()
        .bodyText()
        .contains("Hüquq şöbəsi").doesNotContain("/units/new");
    assertThat(desk.get("/units/huquq/2020-01-01", anOfficial(Role.AUDITOR)))
        .hasStatusOk();
    assertThat(desk.get("/nothing", anOfficial(Role.AUDITOR))).hasStatus(404);
  }

  @Test
  void everyTableHasItsForm() {
    for (var sheet : List.of("authority", "units", "posts", "people", "appointments", "settlements", "organisations")) {
      for (var language : List.of("az", "en", "ru")) {
        assertThat(web.get().uri("/" + language + "/desk/directory/" + sheet + "/new").with(signedIn(KEEPER)))
            .hasStatusOk();
        assertThat(web.get().uri("/" + language + "/desk/directory/" + sheet + "/import").with(signedIn(KEEPER)))
            .hasStatusOk();
      }
    }
  }

  @Test
  void theAuthoritysCodeIsAskedForAsItIsRead() {
    assertThat(desk.get("/authority/new")).bodyText().contains("ISO 3166-2").doesNotContain("Kiçik latın");
    assertThat(desk.get("/units/new")).bodyText().contains("Kiçik latın").doesNotContain("ISO 3166-2");
  }

  @Test
  void onlyKeepersChangeTheDirectory() {
    for (var role : List.of(Role.HEAD, Role.EXECUTOR, Role.AUDITOR, Role.REGISTRAR)) {
      assertThat(desk.post("/organisations/new", organisation("Yad"), anOfficial(role)))
          .hasStatus(403);
      assertThat(desk.get("/units/import", anOfficial(role))).hasStatus(403);
    }
    assertThat(organisations.history(desk.code())).isEmpty();
  }

  @Test
  void aNewOrganisationIsKeptAndRecorded() {
    assertThat(add(organisation("Yeni Birlik"))).hasStatus(303).hasHeader("Location",
        "/az/desk/directory/organisations");
    var kept = organisations.history(desk.code()).getFirst();

    assertThat(kept.name().az()).isEqualTo("Yeni Birlik");
    assertThat(deeds.of(kept.id().value())).extracting("deed").containsExactly("directory.organisations.kept");
  }

  @Test
  void whatIsWrongIsSaidAtItsFieldAndWhatWasTypedStays() {
    var form = organisation("Adlı-sanlı");
    form.set("voen", "1234567890");
    form.set("from", "31.02.2026");
    form.set("email", "yox");

    assertThat(add(form)).hasStatus(422).bodyText().contains("VÖEN deyil", "tarix deyil", "e-poçt ünvanı deyil",
        "value=\"Adlı-sanlı\"", "href=\"#voen\"");
    assertThat(organisations.history(desk.code())).isEmpty();
  }

  @Test
  void anEmptyFormNamesEachFieldOnce() {
    assertThat(add(form(Map.of()))).hasStatus(422).bodyText()
        .contains(">Kod: Bu xana boş ola bilməz.<", ">Növ: Bu xana boş ola bilməz.<",
            ">İlk gün: Bu xana boş ola bilməz.<")
        .doesNotContain("“?”", "“x”");
  }

  @Test
  void theDeskIsTheRootOfItsPages() {
    assertThat(desk.get("")).bodyText()
        .contains("govuk-breadcrumbs__link\" href=\"/az/desk\">İş masası");
  }

  @Test
  void aChangeFromADayEndsWhatWasBefore() {
    add(organisation("Köhnə ad"));
    var form = organisation("Təzə ad");
    form.set("from", "01.06.2026");
    form.set("seen", desk.seen("organisations"));
    assertThat(change(form)).hasStatus(303);

    assertThat(organisations.history(desk.code())).extracting(each -> each.name().az(), Organisation::term)
        .containsExactly(
            tuple("Təzə ad", Term.since(LocalDate.of(2026, 6, 1))),
            tuple("Köhnə ad",
                new Term(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 5, 31))));
  }

  @Test
  void whoLooksAtAnOldRowIsToldThatSomebodyWasFaster() {
    add(organisation("Birinci"));
    var stale = desk.seen("organisations");
    var faster = organisation("İkinci");
    faster.set("seen", stale);
    assertThat(change(faster)).hasStatus(303);
    var slower = organisation("Üçüncü");
    slower.set("seen", stale);

    assertThat(change(slower)).hasStatus(409);
    assertThat(organisations.history(desk.code())).extracting(each -> each.name().az()).containsExactly("İkinci");
  }

  @Test
  void theSameThingIsNotAddedTwice() {
    add(organisation("Bir"));

    assertThat(add(organisation("Bir"))).hasStatus(422).bodyText().contains("artıq var");
  }

  @Test
  void aRowWrittenByMistakeIsRemoved() {
    add(organisation("Səhv"));

    assertThat(desk.post("/organisations/" + desk.code() + "/2026-01-01/remove", form(Map.of())))
        .hasStatus(303);
    assertThat(organisations.history(desk.code())).isEmpty();
  }

  @Test
  void aCellThatASpreadsheetWouldComputeIsExportedAsText() {
    add(organisation("=HYPERLINK(\"x\")"));

    assertThat(body(desk.get("/organisations.csv")))
        .contains("'=HYPERLINK").doesNotContain(",=HYPERLINK");
  }

  private MultiValueMap<String, String> organisation(String name) {
    return form(Map.of("code", desk.code(), "kind", "ASSOCIATION", "name_az", name, "from", "01.01.2026"));
  }

  private MvcTestResult add(MultiValueMap<String, String> form) {
    return desk.post("/organisations/new", form);
  }

  private MvcTestResult change(MultiValueMap<String, String> form) {
    return desk.post("/organisations/" + desk.code() + "/2026-01-01", form);
  }

  private static MultiValueMap<String, String> form(Map<String, String> cells) {
    return MultiValueMap.fromSingleValue(new HashMap<>(cells));
  }
}
