package az.rayon.appeals.open311;

import az.rayon.site.Problem;
import java.util.List;
import org.springframework.http.HttpStatus;

/// What a call is answered: the thing it asked for, or what is wrong with it. A problem's field is its parameter.
sealed interface Reply {

  /// `root` is the name of the root element.
  record Said(String root, Object body) implements Reply {}

  record Wrong(HttpStatus status, List<Problem> problems) implements Reply {}

  static Reply wrong(HttpStatus status, String field, String message, Object... args) {
    return new Wrong(status, List.of(new Problem(field, message, args)));
  }

  static Reply wrong(List<Problem> problems) {
    return new Wrong(HttpStatus.BAD_REQUEST, problems);
  }
}
