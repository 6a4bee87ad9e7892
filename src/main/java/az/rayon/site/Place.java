package az.rayon.site;

/// Where a menu entry stands.
public enum Place {
  /// a large plain task on the home page
  TASK, HEADER, DESK, FOOTER
}
