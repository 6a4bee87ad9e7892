package az.rayon.site;

import az.rayon.site.page.TroublePage;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Says what went wrong: a page to people, RFC 9457 problem details to machines, each in words.
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
@RestController
class ErrorPages implements ErrorController {

  private final Trouble.Diagnosis diagnosis;
  private final Messages messages;

  ErrorPages(Trouble.Diagnosis diagnosis, Messages messages) {
    this.diagnosis = diagnosis;
    this.messages = messages;
  }

  @ExceptionHandler
  Object failed(Exception fault, HttpServletRequest request) throws Exception {
    if (fault instanceof AccessDeniedException || fault instanceof AuthenticationException) throw fault;
    return tell(diagnosis.of(fault), request);
  }

  /// Where requests end that failed before or after any controller.
  @RequestMapping("/error")
  Object failed(HttpServletRequest request) {
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception fault) {
      return tell(diagnosis.of(fault), request);
    }
    var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var known = status == null ? null : HttpStatus.resolve((Integer) status);
    return tell(diagnosis.of(known == null ? HttpStatus.NOT_FOUND : known), request);
  }

  private Object tell(Trouble trouble, HttpServletRequest request) {
    if (!forPeople(request)) return ResponseEntity.status(trouble.status()).body(detail(trouble, request));
    return Pages.page(trouble.status(), "site/trouble",
        TroublePage.of(trouble, cameFrom(request)));
  }

  /// The page of ours that the reader was on, where the browser says it; never an address elsewhere.
  private static String cameFrom(HttpServletRequest request) {
    var said = Objects.requireNonNullElse(request.getHeader(HttpHeaders.REFERER), "");
    var page = said.matches("https?://[^/?#]+/.*") ? said.substring(said.indexOf('/', "https://".length())) : "";
    var ours = said.split("/", 4);
    return ours.length == 4 && ours[2].equals(request.getHeader(HttpHeaders.HOST)) && DisplayPages.isOurs(page)
        ? page
        : "";
  }

  private ProblemDetail detail(Trouble trouble, HttpServletRequest request) {
    var language = Frames.language(request);
    var detail = ProblemDetail.forStatusAndDetail(trouble.status(),
        messages.say(language, trouble.key() + ".text"));
    detail.setTitle(messages.say(language, trouble.key()));
    if (!trouble.incident().isEmpty()) detail.setProperties(Map.of("incident", trouble.incident()));
    if (trouble.megabytes() > 0) detail.setProperties(Map.of("megabytes", trouble.megabytes()));
    return detail;
  }

  private static boolean forPeople(HttpServletRequest request) {
    var accept = request.getHeader("Accept");
    return Frames.inAddress(request).isPresent() || (accept != null && accept.contains("text/html"));
  }
}
