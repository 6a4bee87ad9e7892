package az.rayon.opendata.ckan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// A request that CKAN would refuse, with the status and the error object that CKAN gives for it.
final class Rejected extends Exception {

  private static final long serialVersionUID = 1;

  private final HttpStatus status;
  private final transient Map<String, Object> error;

  private Rejected(HttpStatus status, Map<String, Object> error) {
    super(String.valueOf(error.get("message")));
    this.status = status;
    this.error = error;
  }

  /// What the field holds cannot be used.
  static Rejected validation(String field, String why) {
    var error = new LinkedHashMap<String, Object>();
    error.put("__type", "Validation Error");
    error.put(field, List.of(why));
    return new Rejected(HttpStatus.CONFLICT, error);
  }

  static Rejected notFound() {
    return new Rejected(HttpStatus.NOT_FOUND, of("Not Found Error", "Not found"));
  }

  /// Actions that would write are nobody's here.
  static Rejected unauthorised(String action) {
    return new Rejected(HttpStatus.FORBIDDEN, of("Authorization Error", "Access denied: " + action));
  }

  static Rejected bad(String why) {
    return new Rejected(HttpStatus.BAD_REQUEST, of("Bad Request", why));
  }

  static Rejected large(int most) {
    return new Rejected(HttpStatus.CONTENT_TOO_LARGE,
        of("Bad Request", "A request holds at most %d bytes".formatted(most)));
  }

  /// The rows could not be searched in the time that a question has.
  static Rejected slow() {
    return new Rejected(HttpStatus.SERVICE_UNAVAILABLE, of("Search Error", "The question takes too long; narrow it"));
  }

  private static Map<String, Object> of(String type, String message) {
    var error = new LinkedHashMap<String, Object>();
    error.put("__type", type);
    error.put("message", message);
    return error;
  }

  HttpStatus status() {
    return status;
  }

  Map<String, Object> error() {
    return error;
  }
}
