package az.rayon.site;

import java.util.List;

/// Something the reader of a form must put right: the field it belongs to and the message that says how.
public record Problem(String field, String message, List<Object> args) {

  public Problem(String field, String message, Object... args) {
    this(field, message, List.of(args));
  }
}
