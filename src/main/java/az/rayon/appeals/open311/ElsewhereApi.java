package az.rayon.appeals.open311;

import az.rayon.site.Problem;
import az.rayon.site.Trouble;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// What is no call at all, and what broke: answered as calls are, with the list of errors.
@RestController
@RestControllerAdvice(assignableTypes = {Open311Api.class, DiscoveryApi.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class ElsewhereApi {

  private static final Pattern READ = Pattern
      .compile("/open311/(discovery|(test/)?v2/(services|services/[^/]+|requests/[^/]+|tokens/[^/]+))\\.(xml|json)");
  private static final Pattern BOTH = Pattern
      .compile("/open311/(test/)?v2/(requests|servicerequestupdates)\\.(xml|json)");

  private final Replies replies;
  private final Trouble.Diagnosis diagnosis;

  ElsewhereApi(Replies replies, Trouble.Diagnosis diagnosis) {
    this.replies = replies;
    this.diagnosis = diagnosis;
  }

  @RequestMapping({"/open311", "/open311/**"})
  ResponseEntity<byte[]> elsewhere(HttpServletRequest request) {
    var path = request.getRequestURI();
    if (READ.matcher(path).matches()) return notSo(request, "GET, HEAD");
    if (BOTH.matcher(path).matches()) return notSo(request, "GET, HEAD, POST");
    return replies.say(Call.at(request), Reply.wrong(HttpStatus.NOT_FOUND, "", "appeals.open311.elsewhere"));
  }

  @ExceptionHandler
  ResponseEntity<byte[]> failed(Exception fault, HttpServletRequest request) {
    var trouble = diagnosis.of(fault);
    var incident = trouble.incident().isEmpty() ? "" : "incident " + trouble.incident();
    return replies.say(Call.at(request), new Reply.Wrong(trouble.status(),
        List.of(new Problem(incident, trouble.key() + ".text"))));
  }

  private ResponseEntity<byte[]> notSo(HttpServletRequest request, String allowed) {
    var answer = replies.say(Call.at(request), Reply.wrong(HttpStatus.METHOD_NOT_ALLOWED, "",
        "appeals.open311.method", request.getMethod(), allowed));
    return ResponseEntity.status(answer.getStatusCode()).headers(answer.getHeaders())
        .header(HttpHeaders.ALLOW, allowed).body(answer.getBody());
  }
}
