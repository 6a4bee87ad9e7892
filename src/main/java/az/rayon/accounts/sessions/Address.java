package az.rayon.accounts.sessions;

import az.rayon.kernel.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// The parts of a request's address: the language it begins with, and the rest.
public final class Address {

  private Address() {}

  public static Optional<Language> language(HttpServletRequest request) {
    var segments = request.getRequestURI().split("/", 3);
    return segments.length < 2 ? Optional.empty() : Language.of(segments[1]);
  }

  public static String withoutLanguage(HttpServletRequest request) {
    return language(request).isPresent() ? request.getRequestURI().substring(3) : request.getRequestURI();
  }
}
