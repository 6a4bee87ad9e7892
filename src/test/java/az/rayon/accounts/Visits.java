package az.rayon.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import az.rayon.accounts.sessions.CsrfTokens;
import az.rayon.accounts.sessions.Presence;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Role;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/// Who sends a request, for the tests of every module:
/// `web.post().uri("/az/desk/appeals").with(signedIn(anOfficial(Role.REGISTRAR)))`. The token that forms carry is
/// added too; a test of its absence leaves `with(…)` out, or uses `signedInWithoutToken`.
public final class Visits {

  private static final AtomicInteger NETWORKS = new AtomicInteger();

  private Visits() {}

  public static Actor.Citizen aCitizen() {
    return new Actor.Citizen(UUID.randomUUID());
  }

  public static Actor.Delegate aDelegate() {
    return new Actor.Delegate(UUID.randomUUID(), UUID.randomUUID());
  }

  /// An official of a unit that no other test knows.
  public static Actor.Official anOfficial(Role... roles) {
    return anOfficial(UUID.randomUUID(), roles);
  }

  public static Actor.Official anOfficial(UUID unit, Role... roles) {
    return new Actor.Official(UUID.randomUUID(), unit, Set.of(roles));
  }

  /// The request comes from this person's browser, each from a network that no other test knows; a test of networks
  /// says `sentFrom(…)` after it.
  public static RequestPostProcessor signedIn(Actor actor) {
    return request -> {
      int network = NETWORKS.incrementAndGet();
      request.setRemoteAddr("10.%d.%d.%d".formatted(network >> 16, network >> 8 & 0xff, network & 0xff));
      request.addParameter(CsrfTokens.PARAMETER, token(request));
      return signedInWithoutToken(actor).postProcessRequest(request);
    };
  }

  /// The request comes from this network address.
  public static RequestPostProcessor sentFrom(String address) {
    return request -> {
      request.setRemoteAddr(address);
      return request;
    };
  }

  public static RequestPostProcessor signedInWithoutToken(Actor actor) {
    return actor instanceof Actor.Visitor ? request -> request : authentication(new Presence(actor));
  }

  /// The request comes from somebody who has not signed in.
  public static RequestPostProcessor aVisitor() {
    return signedIn(new Actor.Visitor());
  }

  /// Where an answer leads that leads onward.
  public static String onward(MvcTestResult answer) {
    assertThat(answer).hasStatus(303);
    return String.valueOf(answer.getResponse().getHeader("Location"));
  }

  public static String body(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  /// The token as a page of ours would carry it. Spring's own `csrf()` would take the real tokens out of the context
  /// for all tests that follow.
  private static String token(MockHttpServletRequest request) {
    var context = WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext());
    var plain = context.getBean(CsrfTokens.class).generateToken(request);
    var page = new MockHttpServletRequest();
    new XorCsrfTokenRequestAttributeHandler().handle(page, new MockHttpServletResponse(), () -> plain);
    return ((CsrfToken) Objects.requireNonNull(page.getAttribute(CsrfToken.class.getName()))).getToken();
  }
}
