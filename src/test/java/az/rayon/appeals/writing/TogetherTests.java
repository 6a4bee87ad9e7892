package az.rayon.appeals.writing;

import static az.rayon.accounts.Browsing.pdf;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.Fields.ofAnAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.Visits;
import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Fields;
import az.rayon.appeals.Portal;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Cover;
import az.rayon.appeals.register.Cover.Signatory;
import az.rayon.appeals.register.Covers;
import az.rayon.kernel.Role;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Several who appeal together, and those who speak for another.
@AppealsTest
class TogetherTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  Appeals appeals;

  @Autowired
  Covers covers;

  @Test
  void severalAppealTogetherAndOneOfThemGetsTheAnswer() {
    var portal = new Portal(web, Visits.aCitizen());
    var draft = upToPerson(portal, ofAnAppeal().with("how", "together"), "others");
    var others = "Nümunəyeva Gülşən İlqar qızı, Samux, Nizami 1\n\n  Sadıq   Əli \n<b>O'Nil</b> Con, '; drop table";
    assertThat(onward(portal.post(draft + "/others", Map.of("others", others)))).isEqualTo(draft + "/check");
    assertThat(body(portal.get(draft + "/check"))).contains("Nümunəyeva Gülşən İlqar qızı").doesNotContain("<b>O'");
    portal.post(draft + "/check", Map.of());

    assertThat(body(portal.get(draft + "/receipt"))).contains("Kollektiv müraciət: 4 imza");
    var appeal = appeals.get(portal.receipt(draft + "/receipt").number());
    assertThat(covers.of(appeal.id()).signatories()).containsExactly(
        new Signatory("Nümunəyeva Gülşən İlqar qızı", "Samux, Nizami 1"), new Signatory("Sadıq Əli", ""),
        new Signatory("<b>O'Nil</b> Con", "'; drop table"));
    assertThat(body(portal.get("/az/me/appeals/" + appeal.number()))).contains("Kollektiv müraciət: 4 imza");
    assertThat(body(new Portal(web, Visits.anOfficial(Role.REGISTRAR)).get("/az/desk/appeals/" + appeal.number())))
        .contains("Nümunəyeva Gülşən İlqar qızı", "&lt;b&gt;O");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n", "Birsöz", "Nümunə Sakin\nBirsöz"})
  void otherNamesAreWholeNames(String others) {
    var portal = Portal.visitor(web);
    var draft = upToPerson(portal, ofAnAppeal().with("how", "together"), "others");
    var answer = portal.post(draft + "/others", Map.of("others", others));

    assertThat(answer).hasStatus(422);
    assertThat(onward(portal.post(draft + "/check", Map.of()))).isEqualTo(draft + "/others");
  }

  @Test
  void moreThanThreeHundredSignOnPaper() {
    var portal = Portal.visitor(web);
    var draft = upToPerson(portal, ofAnAppeal().with("how", "together"), "others");

    assertThat(portal.post(draft + "/others", Map.of("others", "A B\n".repeat(Cover.MOST_SIGNATORIES + 1))))
        .hasStatus(422);
    var all = ("A B, " + "Nizami küçəsi ".repeat(10) + "\n").repeat(Cover.MOST_SIGNATORIES - 1) + "Sonuncu Sakin";
    assertThat(onward(portal.post(draft + "/others", Map.of("others", all)))).isEqualTo(draft + "/check");
    assertThat(body(portal.get(draft + "/check"))).contains("Sonuncu Sakin");
  }

  @Test
  void whoeverChangesTheirMindAppealsAlone() {
    var portal = Portal.visitor(web);
    var draft = upToPerson(portal, ofAnAppeal().with("how", "together"), "others");
    portal.post(draft + "/others", Map.of("others", "Sadıq Əli"));
    assertThat(onward(portal.post(draft + "/person", ofAnAppeal().with("how", "alone").all())))
        .isEqualTo(draft + "/check");
    portal.post(draft + "/check", Map.of());

    var appeal = appeals.get(portal.receipt(draft + "/receipt").number());
    assertThat(covers.of(appeal.id()).collective()).isFalse();
  }

  @Test
  void aRepresentativeShowsTheProof() {
    var portal = Portal.visitor(web);
    var draft = upToPerson(portal, ofAnAppeal().with("how", "speaker"), "speaker");
    var speaker = Map.of("speakerSurname", "Vəkilov", "speakerName", "Nail", "speakerAddress", "Gəncə, Atatürk 5");
    var without = portal.post(draft + "/speaker", speaker);
    assertThat(without).hasStatus(422);
    assertThat(body(without)).contains("təsdiq edən sənədi əlavə edin", "value=\"Vəkilov\"");
    assertThat(onward(portal.send(draft + "/speaker", speaker, pdf("proof", "Etibarnamə.pdf"))))
        .isEqualTo(draft + "/check");
    assertThat(body(portal.get(draft + "/speaker"))).contains("Əlavə olunub: Etibarnamə.pdf");
    portal.post(draft + "/check", Map.of());

    assertThat(body(portal.get(draft + "/receipt"))).contains("Vəkilov Nail");
    var cover = covers.of(appeals.get(portal.receipt(draft + "/receipt").number()).id());
    assertThat(Objects.requireNonNull(cover.speaker()).address()).isEqualTo("Gəncə, Atatürk 5");
    assertThat(cover.files()).containsExactly(cover.speaker().proof());
  }

  @Test
  void aProofThatIsTakenOutIsMissedAndAnotherTakesItsPlace() {
    var portal = Portal.visitor(web);
    var draft = upToPerson(portal, ofAnAppeal().with("how", "speaker"), "speaker");
    var speaker = Map.of("speakerSurname", "Vəkilov", "speakerName", "Nail", "speakerAddress", "Gəncə, Atatürk 5");
    portal.send(draft + "/speaker", speaker, pdf("proof", "a.pdf"));
    portal.send(draft + "/speaker", speaker, pdf("proof", "b.pdf"));
    assertThat(body(portal.get(draft + "/files"))).contains("b.pdf").doesNotContain("a.pdf");
    portal.post(Portal.found("action=\"([^\"]+/remove)\"", body(portal.get(draft + "/files"))), Map.of());

    assertThat(onward(portal.post(draft + "/check", Map.of()))).isEqualTo(draft + "/speaker");
  }

  @Test
  void aProofIsADocumentAndNeverAKeyThatSomebodyTypes() {
    var portal = Portal.visitor(web);
    var draft = upToPerson(portal, ofAnAppeal().with("how", "speaker"), "speaker");
    var typed = Map.of("speakerSurname", "V", "speakerName", "N", "speakerAddress", "G", "proof",
        "0190aaaa-0000-7000-8000-000000000000");
    assertThat(portal.post(draft + "/speaker", typed)).hasStatus(422);

    var program = new MockMultipartFile("proof", "etibarname.pdf", "application/pdf", new byte[]{'M', 'Z', 0, 1});
    assertThat(portal.send(draft + "/speaker", typed, program)).hasStatus(422);
    assertThat(body(portal.get(draft + "/speaker"))).doesNotContain("Əlavə olunub");
  }

  /// Answers all that everybody is asked and says where that leads.
  private static String upToPerson(Portal portal, Fields fields, String onwardTo) {
    var text = onward(portal.post("/az/appeals/new", fields.all()));
    var draft = text.substring(0, text.lastIndexOf('/'));
    portal.post(text, fields.all());
    assertThat(onward(portal.post(draft + "/person", fields.all()))).isEqualTo(draft + "/" + onwardTo);
    return draft;
  }
}
