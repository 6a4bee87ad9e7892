package az.rayon.appeals.open311;

import az.rayon.kernel.Language;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/// One call of a program: at which of the two addresses, in which form it wants its answer, in which language, and what
/// it says. `unreadable` is why nothing of that could be read, if so.
record Call(boolean test, Encoding encoding, Language language, String sender, Asked asked,
    Optional<HttpStatus> unreadable) {

  /// 4,000 letters of four bytes, each percent-encoded, and room for the rest.
  private static final int LONGEST = 128 * 1024;

  static Call reading(HttpServletRequest request) {
    var query = Objects.requireNonNullElse(request.getQueryString(), "");
    var asked = Asked.read(query.getBytes(StandardCharsets.UTF_8));
    return of(request, asked, asked.isEmpty() ? HttpStatus.BAD_REQUEST : null);
  }

  /// What is sent is read from the body alone: an address stays in logs and histories.
  static Call sending(HttpServletRequest request) throws IOException, ServletException {
    var type = request.getContentType();
    if (is(MediaType.MULTIPART_FORM_DATA, type)) return inParts(request);
    if (!is(MediaType.APPLICATION_FORM_URLENCODED, type)) {
      return of(request, Optional.empty(), HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }
    var body = request.getInputStream().readNBytes(LONGEST + 1);
    if (body.length > LONGEST) return of(request, Optional.empty(), HttpStatus.CONTENT_TOO_LARGE);
    var asked = Asked.read(body);
    return of(request, asked, asked.isEmpty() ? HttpStatus.BAD_REQUEST : null);
  }

  /// The words are held to the same length; what the files may have together, the server has looked to.
  private static Call inParts(HttpServletRequest request) throws IOException, ServletException {
    var parts = request.getParts();
    var words = parts.stream().filter(part -> part.getSubmittedFileName() == null).mapToLong(Part::getSize).sum();
    if (words > LONGEST) return of(request, Optional.empty(), HttpStatus.CONTENT_TOO_LARGE);
    var asked = Asked.read(parts);
    return of(request, asked, asked.isEmpty() ? HttpStatus.BAD_REQUEST : null);
  }

  /// A call of which only the address is looked at.
  static Call at(HttpServletRequest request) {
    return of(request, Optional.empty(), null);
  }

  private static Call of(HttpServletRequest request, Optional<Asked> asked,
      @Nullable HttpStatus unreadable) {
    var said = asked.orElse(Asked.NOTHING);
    return new Call(request.getRequestURI().startsWith("/open311/test/"), encoding(request),
        Language.of(said.get("locale")).orElseGet(() -> spoken(request)), request.getRemoteAddr(), said,
        Optional.ofNullable(unreadable));
  }

  private static boolean is(MediaType form, @Nullable String type) {
    try {
      return type != null && form.isCompatibleWith(MediaType.parseMediaType(type));
    } catch (InvalidMediaTypeException _) {
      return false;
    }
  }

  private static Encoding encoding(HttpServletRequest request) {
    return request.getRequestURI().endsWith(".json") ? Encoding.JSON : Encoding.XML;
  }

  private static Language spoken(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) return Language.AZ;
    return Collections.list(request.getLocales()).stream().map(each -> Language.of(each.getLanguage()))
        .flatMap(Optional::stream).findFirst().orElse(Language.AZ);
  }
}
