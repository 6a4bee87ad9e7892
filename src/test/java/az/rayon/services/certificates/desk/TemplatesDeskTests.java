package az.rayon.services.certificates.desk;

import static az.rayon.accounts.Visits.aCitizen;
import static az.rayon.accounts.Visits.aDelegate;
import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.signedIn;
import static az.rayon.services.certificates.Orders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Actor.Visitor;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Role;
import az.rayon.services.ServicesTest;
import az.rayon.services.certificates.Certificate;
import az.rayon.services.certificates.Certificates;
import az.rayon.services.certificates.IssuingCertificates;
import az.rayon.services.certificates.Templates;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The desk of those who write what certificates say and keep the keys that sign them.
@ServicesTest
class TemplatesDeskTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  IssuingCertificates issuing;

  @Autowired
  Certificates certificates;

  @Autowired
  Templates templates;

  Certificate issue(Official by) {
    if (issuing.issue(anOrder().build(), by) instanceof Done(var certificate)) return certificate;
    throw new AssertionError("refused");
  }

  MvcTestResult get(String path, Actor by) {
    return web.get().uri(URI.create(path)).with(signedIn(by)).exchange();
  }

  MvcTestResult post(String path, Map<String, String> typed, Actor by) {
    var post = web.post().uri(URI.create(path)).with(signedIn(by));
    typed.forEach(post::param);
    return post.exchange();
  }

  static String body(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }

  static String onward(MvcTestResult result) {
    assertThat(result).hasStatus(303);
    return String.valueOf(result.getResponse().getHeader("Location"));
  }

  static Map<String, String> typed() {
    var typed = new HashMap<>(anOrder().build().values());
    typed.putAll(Map.of("key", UUID.randomUUID().toString(), "kind", "family-composition", "holder",
        "Əliyeva Könül İsgəndər qızı", "fin", "5gk12az"));
    return typed;
  }

  /// All but those who hold one of the roles.
  static Stream<Actor> everybodyBut(Role... roles) {
    var staff = Arrays.stream(Role.values()).filter(role -> !List.of(roles).contains(role))
        .map(role -> (Actor) anOfficial(
            role));
    return Stream.concat(staff, Stream.of(new Visitor(), aCitizen(), aDelegate()));
  }

  void nobodyElseMay(String path, Map<String, String> typed, Role... roles) {
    everybodyBut(roles).forEach(by -> {
      var answer = post(path, typed, by);
      assertThat(answer.getResponse().getStatus()).as(path + " as " + by).isIn(303, 403, 404);
      if (answer.getResponse().getStatus() == 303) {
        assertThat(answer.getResponse().getHeader("Location")).as(path + " as " + by).startsWith("/az/sign-in");
      }
    });
  }

  @Test
  void aTemplateIsWrittenLookedAtAndPutInForce() {
    var editor = anOfficial(Role.EDITOR);
    var kind = "test-" + UUID.randomUUID().toString().substring(0, 8);
    var root = "/az/desk/certificates/templates";
    assertThat(post(root + "/new", Map.of("kind", "Ə!", "az", "Sınaq"), editor)).hasStatus(422);
    assertThat(onward(post(root + "/new", Map.of("kind", kind, "az", "Sınaq arayışı"), editor))).isEqualTo(root + "/"
        + kind + "/draft");
    assertThat(post(root + "/new", Map.of("kind", kind, "az", "Sınaq arayışı"), editor)).hasStatus(409);
    var typed = new HashMap<>(Map.of("version", "0", "az", "Sınaq arayışı", "title", "Sınaq arayışı", "text",
        "{holder} üçün: {qeyd}.", "field-0-az", "Qeyd", "field-0-kind", "LINE"));
    typed.put("text", "{holder} üçün: {qed}.");
    assertThat(post(root + "/" + kind + "/draft", typed, editor)).hasStatus(422).bodyText().contains(
        "Belə sahə yoxdur: {qed}", "Sahə mətndə işlənməyib: {qeyd}");
    typed.put("text", "{holder} üçün: {qeyd}.");
    nobodyElseMay(root + "/" + kind + "/draft", typed, Role.EDITOR, Role.DEPUTY, Role.HEAD);
    assertThat(onward(post(root + "/" + kind + "/draft", typed, editor))).isEqualTo(root + "/" + kind);
    assertThat(post(root + "/" + kind + "/draft", typed, editor)).as("somebody was faster").hasStatus(409);
    assertThat(get(root + "/" + kind + "/1/preview.pdf", editor)).hasStatusOk();
    assertThat(templates.wants(kind)).isEmpty();
    nobodyElseMay(root + "/" + kind + "/enforce", Map.of(), Role.DEPUTY, Role.HEAD);
    onward(post(root + "/" + kind + "/enforce", Map.of(), anOfficial(Role.DEPUTY)));
    assertThat(templates.wants(kind)).extracting(field -> field.name()).containsExactly("qeyd");
    onward(post(root + "/" + kind + "/begin", Map.of(), editor));
    onward(post(root + "/" + kind + "/drop", Map.of(), editor));
    assertThat(templates.editions(kind)).hasSize(1);
  }

  @Test
  void aNewEditionChangesNothingThatWasIssued() {
    var kind = "address";
    var issued = issuing.issue(anOrder().kind(kind).build(), anOfficial(Role.HEAD));
    var root = "/az/desk/certificates/templates/" + kind;
    var head = anOfficial(Role.HEAD);
    onward(post(root + "/begin", Map.of(), head));
    onward(post(root + "/enforce", Map.of(), head));
    assertThat(issued).isInstanceOfSatisfying(Done.class,
        done -> assertThat(certificates.get(((Certificate) done.value())
            .number())).isEqualTo(done.value()));
    assertThat(templates.inForce(kind).orElseThrow().edition()).isEqualTo(2);
  }

  @Test
  void onlyTheAdministratorRenewsTheKeyAndOnlyOnce() {
    issue(anOfficial(Role.HEAD));
    var admin = anOfficial(Role.ADMIN);
    var page = body(get("/az/desk/certificates/keys", admin));
    var match = Pattern.compile("name=\"inUse\" value=\"([0-9a-f]{8})\"").matcher(page);
    assertThat(match.find()).isTrue();
    var seen = Map.of("inUse", match.group(1));
    nobodyElseMay("/az/desk/certificates/keys", seen, Role.ADMIN);
    onward(post("/az/desk/certificates/keys", seen, admin));
    assertThat(post("/az/desk/certificates/keys", seen, admin)).hasStatus(409);
    assertThat(body(get("/az/desk/certificates/keys", anOfficial(Role.AUDITOR)))).contains(match.group(1))
        .doesNotContain("<button class=\"govuk-button\" >");
  }
}
