package az.rayon.opendata.datasets;

import az.rayon.kernel.Language;
import az.rayon.site.Messages;
import az.rayon.site.Problem;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Tells a program what is wrong with its question, in words: 400, and each part by its name.
@Component
public class Refusing {

  private final Messages messages;

  Refusing(Messages messages) {
    this.messages = messages;
  }

  /// The dataset was taken back, for the reason given: 410.
  public ResponseEntity<ProblemDetail> gone(String reason, Language language) {
    return gone("opendata.gone", reason, language);
  }

  /// The file was given up for its age: 410.
  public ResponseEntity<ProblemDetail> old(Language language) {
    return gone("opendata.versions.old", messages.say(language, "opendata.versions.old.text"), language);
  }

  private ResponseEntity<ProblemDetail> gone(String title, String why, Language language) {
    var detail = ProblemDetail.forStatusAndDetail(HttpStatus.GONE, why);
    detail.setTitle(messages.say(language, title));
    return ResponseEntity.status(HttpStatus.GONE).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(detail);
  }

  public ResponseEntity<ProblemDetail> refuse(List<Problem> problems, Language language) {
    var words = problems.stream()
        .map(problem -> problem.field() + ": " + messages.say(language, problem.message(), problem.args().toArray()))
        .collect(Collectors.joining(" "));
    var detail = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, words);
    detail.setTitle(messages.say(language, "opendata.question.wrong"));
    return ResponseEntity.badRequest().contentType(MediaType.APPLICATION_PROBLEM_JSON).body(detail);
  }
}
