package az.rayon.services.applications.page;

import az.rayon.site.Problem;
import java.util.List;
import java.util.Map;

/// An application for whoever made it, and what they can do. `path` is the address by which they came.
public record ApplicationStatusPage(ApplicationView application, boolean signedIn, String path, int version,
    Map<String, String> typed, boolean mayObject, List<Problem> problems) {

  public String value(String field) {
    return typed.getOrDefault(field, "");
  }
}
