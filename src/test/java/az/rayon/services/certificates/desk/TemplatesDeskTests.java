package az.rayon.services.certificates.desk;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.services.certificates.Orders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Role;
import az.rayon.services.ServicesTest;
import az.rayon.services.certificates.Certificate;
import az.rayon.services.certificates.Certificates;
import az.rayon.services.certificates.IssuingCertificates;
import az.rayon.services.certificates.Templates;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The desk of those who write what certificates say and keep the keys that sign them.
@ServicesTest
class TemplatesDeskTests {

  @Autowired
  Certificates certificates;

  @Autowired
  Templates templates;

  private final Desk desk;

  @Autowired
  TemplatesDeskTests(MockMvcTester web, IssuingCertificates issuing) {
    desk = new Desk(web, issuing);
  }

  @Test
  void aTemplateIsWrittenLookedAtAndPutInForce() {
    var editor = anOfficial(Role.EDITOR);
    var kind = "test-" + UUID.randomUUID().toString().substring(0, 8);
    var root = "/az/desk/certificates/templates";
    assertThat(desk.post(root + "/new", Map.of("kind", "Ə!", "az", "Sınaq"), editor)).hasStatus(422);
    assertThat(onward(desk.post(root + "/new", Map.of("kind", kind, "az", "Sınaq arayışı"), editor)))
        .isEqualTo(root + "/"
            + kind + "/draft");
    assertThat(desk.post(root + "/new", Map.of("kind", kind, "az", "Sınaq arayışı"), editor)).hasStatus(409);
    var typed = new HashMap<>(Map.of("version", "0", "az", "Sınaq arayışı", "title", "Sınaq arayışı", "text",
        "{holder} üçün: {qeyd}.", "field-0-az", "Qeyd", "field-0-kind", "LINE"));
    typed.put("text", "{holder} üçün: {qed}.");
    assertThat(desk.post(root + "/" + kind + "/draft", typed, editor)).hasStatus(422).bodyText().contains(
        "Belə sahə yoxdur: {qed}", "Sahə mətndə işlənməyib: {qeyd}");
    typed.put("text", "{holder} üçün: {qeyd}.");
    desk.nobodyElseMay(root + "/" + kind + "/draft", typed, Role.EDITOR, Role.DEPUTY, Role.HEAD);
    assertThat(onward(desk.post(root + "/" + kind + "/draft", typed, editor))).isEqualTo(root + "/" + kind);
    assertThat(desk.post(root + "/" + kind + "/draft", typed, editor)).as("somebody was faster").hasStatus(409);
    assertThat(desk.get(root + "/" + kind + "/1/preview.pdf", editor)).hasStatusOk();
    assertThat(templates.wants(kind)).isEmpty();
    desk.nobodyElseMay(root + "/" + kind + "/enforce", Map.of(), Role.DEPUTY, Role.HEAD);
    onward(desk.post(root + "/" + kind + "/enforce", Map.of(), anOfficial(Role.DEPUTY)));
    assertThat(templates.wants(kind)).extracting(field -> field.name()).containsExactly("qeyd");
    onward(desk.post(root + "/" + kind + "/begin", Map.of(), editor));
    onward(desk.post(root + "/" + kind + "/drop", Map.of(), editor));
    assertThat(templates.editions(kind)).hasSize(1);
  }

  @Test
  void aNewEditionChangesNothingThatWasIssued() {
    var kind = "address";
    var issued = desk.issuing().issue(anOrder().kind(kind).build(), anOfficial(Role.HEAD));
    var root = "/az/desk/certificates/templates/" + kind;
    var head = anOfficial(Role.HEAD);
    onward(desk.post(root + "/begin", Map.of(), head));
    onward(desk.post(root + "/enforce", Map.of(), head));
    assertThat(issued).isInstanceOfSatisfying(Done.class,
        done -> assertThat(certificates.get(((Certificate) done.value())
            .number())).isEqualTo(done.value()));
    assertThat(templates.inForce(kind).orElseThrow().edition()).isEqualTo(2);
  }

  @Test
  void onlyTheAdministratorRenewsTheKeyAndOnlyOnce() {
    desk.issue(anOfficial(Role.HEAD));
    var admin = anOfficial(Role.ADMIN);
    var page = body(desk.get("/az/desk/certificates/keys", admin));
    var match = Pattern.compile("name=\"inUse\" value=\"([0-9a-f]{8})\"").matcher(page);
    assertThat(match.find()).isTrue();
    var seen = Map.of("inUse", match.group(1));
    desk.nobodyElseMay("/az/desk/certificates/keys", seen, Role.ADMIN);
    onward(desk.post("/az/desk/certificates/keys", Map.of("inUse", match.group(1), "stolen", "true"), admin));
    assertThat(desk.post("/az/desk/certificates/keys", seen, admin)).hasStatus(409);
    assertThat(body(desk.get("/az/desk/certificates/keys", anOfficial(Role.AUDITOR))))
        .contains(match.group(1), "kənar əldə")
        .doesNotContain("<button class=\"govuk-button\" >");
  }
}
