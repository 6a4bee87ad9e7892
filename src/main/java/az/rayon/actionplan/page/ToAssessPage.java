package az.rayon.actionplan.page;

import java.util.List;

/// The plans that civil society may assess.
public record ToAssessPage(List<Link> plans) {

  /// One of them, and where its measures stand.
  public record Link(String path, String title) {}
}
