package az.rayon.services.certificates.desk;

import static az.rayon.accounts.Visits.signedIn;
import static az.rayon.services.certificates.Orders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.People;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import az.rayon.services.certificates.Certificate;
import az.rayon.services.certificates.IssuingCertificates;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The desk of certificates and everybody who comes to it, for tests.
record Desk(MockMvcTester web, IssuingCertificates issuing) {

  static final String PATH = "/az/desk/certificates";

  MvcTestResult get(String path, Actor by) {
    return web.get().uri(URI.create(path)).with(signedIn(by)).exchange();
  }

  MvcTestResult post(String path, Map<String, String> typed, Actor by) {
    var post = web.post().uri(URI.create(path)).with(signedIn(by));
    typed.forEach(post::param);
    return post.exchange();
  }

  Certificate issue(Official by) {
    return anOrder().issued(issuing, by);
  }

  /// What a clerk types who issues a certificate.
  static Map<String, String> typed() {
    var typed = new HashMap<>(anOrder().build().values());
    typed.putAll(Map.of("key", UUID.randomUUID().toString(), "kind", "family-composition", "holder",
        "Əliyeva Könül İsgəndər qızı", "fin", "5gk12az"));
    return typed;
  }

  /// All but those who hold one of the roles are refused, or asked to sign in.
  void nobodyElseMay(String path, Map<String, String> typed, Role... roles) {
    People.everybodyBut(UUID.randomUUID(), roles).forEach(by -> {
      var answer = post(path, typed, by).getResponse();
      assertThat(answer.getStatus()).as(path + " as " + by).isIn(303, 403, 404);
      if (answer.getStatus() == 303) {
        assertThat(answer.getHeader("Location")).as(path + " as " + by).startsWith("/az/sign-in");
      }
    });
  }
}
