package az.rayon.appeals.open311;

import az.rayon.appeals.open311.Reply.Said;
import az.rayon.appeals.open311.Reply.Wrong;
import az.rayon.appeals.open311.Wire.Mistake;
import az.rayon.site.Addresses;
import az.rayon.site.Messages;
import az.rayon.site.Problem;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Puts a reply into the form and the language that the call asked for. What is wrong comes as the list of errors that
/// the specification wants, each with the status as its code.
@Component
class Replies {

  /// A minute, the span in which calls are counted.
  private static final String LATER = "60";

  private final Messages messages;
  private final String jurisdiction;

  Replies(Messages messages, Addresses addresses) {
    this.messages = messages;
    this.jurisdiction = URI.create(addresses.absolute("")).getHost();
  }

  /// Answers a call that could be read, and says why one could not.
  ResponseEntity<byte[]> answer(Call call, Function<Call, Reply> work) {
    var unfit = call.asked().unfit();
    if (call.unreadable().isPresent()) {
      var status = call.unreadable().get();
      return say(call, Reply.wrong(status, "", "appeals.open311.unreadable." + status.value()));
    }
    if (!unfit.isEmpty()) {
      return say(call, Reply.wrong(unfit.stream()
          .map(name -> new Problem(Encoding.fits(name) ? name : "", "appeals.open311.problem.control")).toList()));
    }
    if (elsewhere(call.asked())) {
      return say(call, Reply.wrong(HttpStatus.NOT_FOUND, "jurisdiction_id", "appeals.open311.problem.jurisdiction",
          jurisdiction));
    }
    return say(call, work.apply(call));
  }

  /// One authority answers here, known by the name of its site; a client need not say so.
  private boolean elsewhere(Asked asked) {
    return asked.has("jurisdiction_id") && !asked.get("jurisdiction_id").strip().equalsIgnoreCase(jurisdiction);
  }

  ResponseEntity<byte[]> say(Call call, Reply reply) {
    return switch (reply) {
      case Said(var root, var body) -> build(call, HttpStatus.OK, root, body);
      case Wrong(var status, var problems) -> build(call, status, "errors", mistakes(call, status, problems));
    };
  }

  private List<Mistake> mistakes(Call call, HttpStatus status, List<Problem> problems) {
    return problems.stream().map(problem -> new Mistake(status.value(),
        (problem.field().isEmpty() ? "" : problem.field() + ": ")
            + messages.say(call.language(), problem.message(), problem.args().toArray())))
        .toList();
  }

  /// What a key opens stays in nobody's cache.
  private static ResponseEntity<byte[]> build(Call call, HttpStatus status, String root, Object body) {
    var answer = ResponseEntity.status(status).header(HttpHeaders.CONTENT_TYPE, call.encoding().type())
        .header(HttpHeaders.CONTENT_LANGUAGE, call.language().code());
    if (call.asked().has("api_key")) answer.header(HttpHeaders.CACHE_CONTROL, "no-store");
    if (status == HttpStatus.TOO_MANY_REQUESTS) answer.header(HttpHeaders.RETRY_AFTER, LATER);
    return answer.body(call.encoding().write(root, body));
  }
}
