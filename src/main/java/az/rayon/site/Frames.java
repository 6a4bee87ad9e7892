package az.rayon.site;

import az.rayon.database.Settings;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.site.SignedIn.Lasting;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/// Reads from a request what surrounds its page.
@Component
class Frames {

  private final Messages messages;
  private final ObjectProvider<SignedIn> signedIn;
  private final ObjectProvider<Imprint> imprint;
  private final List<MenuItem> menu;
  private final boolean demo;

  Frames(Messages messages, ObjectProvider<SignedIn> signedIn, ObjectProvider<Imprint> imprint,
      ObjectProvider<MenuItem> menu, Settings settings) {
    this.messages = messages;
    this.signedIn = signedIn;
    this.imprint = imprint;
    this.menu = menu.stream().sorted(Comparator.comparingInt(MenuItem::order)).toList();
    this.demo = settings.demo();
  }

  Words words(HttpServletRequest request) {
    var language = language(request);
    var actor = actor(request);
    var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    var own = imprint.getIfAvailable();
    var frame = new Frame(path(request), Objects.requireNonNullElse(request.getQueryString(), ""), actor, name(request),
        () -> token == null ? null : token.getToken(), demo, Display.of(request),
        own == null ? messages.say(language, "site.name") : own.authority().in(language),
        menu.stream().filter(item -> item.seenBy().test(actor)).toList(), lasting(request));
    return new Words(messages, language, frame);
  }

  Actor actor(HttpServletRequest request) {
    var who = signedIn.getIfAvailable();
    return who == null ? new Actor.Visitor() : who.actor(request);
  }

  /// The language in the address; for addresses without one, the first of ours that the reader's browser asks for.
  static Language language(HttpServletRequest request) {
    return inAddress(request).orElseGet(() -> accepted(request));
  }

  static Optional<Language> inAddress(HttpServletRequest request) {
    var segments = uri(request).split("/", 3);
    return segments.length < 2 ? Optional.empty() : Language.of(segments[1]);
  }

  private @Nullable String name(HttpServletRequest request) {
    var who = signedIn.getIfAvailable();
    return who == null ? null : who.name(request).orElse(null);
  }

  private static Language accepted(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) return Language.AZ;
    var wanted = Collections.list(request.getLocales()).stream().map(Locale::getLanguage).map(Language::of);
    return wanted.flatMap(Optional::stream).findFirst().orElse(Language.AZ);
  }

  private @Nullable Lasting lasting(HttpServletRequest request) {
    var who = signedIn.getIfAvailable();
    return who == null ? null : who.lasting(request).orElse(null);
  }

  private static String path(HttpServletRequest request) {
    return inAddress(request).isPresent() ? uri(request).substring(3) : "";
  }

  private static String uri(HttpServletRequest request) {
    var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return failed == null ? request.getRequestURI() : (String) failed;
  }
}
