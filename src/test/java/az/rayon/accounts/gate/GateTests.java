package az.rayon.accounts.gate;

import static az.rayon.accounts.Visits.aCitizen;
import static az.rayon.accounts.Visits.aDelegate;
import static az.rayon.accounts.Visits.aVisitor;
import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.signedIn;
import static az.rayon.accounts.Visits.signedInWithoutToken;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.AccountsTest;
import az.rayon.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AccountsTest
class GateTests {

  @Autowired
  MockMvcTester web;

  @Test
  void aVisitorIsSentToSignInAndComesBack() {
    assertThat(web.get().uri("/az/desk/rooms?day=2")).hasStatus(303)
        .hasHeader("Location", "/az/sign-in?next=%2Fdesk%2Frooms%3Fday%3D2");
    assertThat(web.get().uri("/ru/me/rooms")).hasStatus(303).hasHeader("Location",
        "/ru/sign-in?next=%2Fme%2Frooms");
  }

  @Test
  void aMethodForOfficialsAsksAVisitorToSignInWhereverItStands() {
    assertThat(web.get().uri("/en/rooms/officials")).hasStatus(303);
    assertThat(web.get().uri("/en/rooms/officials").with(signedIn(aCitizen()))).hasStatus(403);
    assertThat(web.get().uri("/en/rooms/officials").with(signedIn(anOfficial()))).hasStatusOk();
  }

  @Test
  void theDeskIsForOfficialsOnly() {
    assertThat(web.get().uri("/az/desk/rooms").with(signedIn(aCitizen()))).hasStatus(403);
    assertThat(web.get().uri("/az/desk/rooms").with(signedIn(aDelegate()))).hasStatus(403);
    assertThat(web.get().uri("/az/desk/rooms").with(signedIn(anOfficial(Role.REGISTRAR)))).hasStatusOk();
  }

  @Test
  void whoHasSignedInHasTheirOwnPages() {
    assertThat(web.get().uri("/az/me/rooms").with(signedIn(aCitizen()))).hasStatusOk().hasBodyTextEqualTo("Citizen");
    assertThat(web.get().uri("/az/me/rooms").with(signedIn(anOfficial()))).hasBodyTextEqualTo("Official");
  }

  @Test
  void aVisitorGetsNoCookie() {
    assertThat(web.get().uri("/az/rooms/open")).hasStatusOk().hasBodyTextEqualTo("Visitor")
        .doesNotContainHeader("Set-Cookie");
    assertThat(web.post().uri("/az/rooms/open").with(aVisitor())).hasStatusOk().doesNotContainHeader("Set-Cookie");
  }

  @Test
  void noPageMayBeFramedOrRunForeignScript() {
    assertThat(web.get().uri("/az/rooms/open")).hasHeader("X-Content-Type-Options", "nosniff")
        .hasHeader("X-Frame-Options", "DENY").hasHeader("Referrer-Policy", "same-origin")
        .hasHeader("Content-Security-Policy", "default-src 'self'; object-src 'none'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'")
        .doesNotContainHeader("Strict-Transport-Security");
    assertThat(web.get().uri("https://rayon.example/az/rooms/open")).containsHeader("Strict-Transport-Security");
  }

  @Test
  void aFormWithoutItsTokenIsRefused() {
    assertThat(web.post().uri("/az/rooms/open")).hasStatus(403);
    assertThat(web.post().uri("/az/desk/rooms").with(signedInWithoutToken(anOfficial()))).hasStatus(403);
    assertThat(web.post().uri("/az/desk/rooms").with(signedIn(anOfficial()))).hasStatusOk();
  }

  /// A button that sends it once more would promise what cannot be.
  @Test
  void whatNoPageTakesIsNotKeptForLater() {
    assertThat(web.delete().uri("/az/rooms/open")).hasStatus(405).hasHeader("Allow", "GET, POST");
    assertThat(web.post().uri("/az/rooms/officials")).hasStatus(405).hasHeader("Allow", "GET");
    assertThat(web.post().uri("/az/rooms/nowhere")).hasStatus(404);
    assertThat(web.post().uri("/health")).hasStatus(405).hasHeader("Allow", "GET");
  }

  @Test
  void whatAnotherSiteSendsIsRefusedEvenWithAToken() {
    assertThat(web.post().uri("/az/rooms/open").with(aVisitor()).header("Sec-Fetch-Site", "cross-site")).hasStatus(403);
    assertThat(web.post().uri("/az/rooms/open").with(aVisitor()).header("Sec-Fetch-Site", "same-site")).hasStatus(403);
    assertThat(web.post().uri("/az/rooms/open").with(aVisitor()).header("Origin", "https://foreign.example"))
        .hasStatus(403);
    assertThat(web.post().uri("/az/rooms/open").with(aVisitor()).header("Origin", "null")).hasStatus(403);
    assertThat(web.post().uri("/az/rooms/open").with(aVisitor()).header("Sec-Fetch-Site", "same-origin")).hasStatusOk();
  }
}
