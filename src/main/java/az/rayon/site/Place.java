package az.rayon.site;

import java.util.Arrays;
import java.util.List;

/// Where a menu entry stands.
public enum Place {
  /// a large plain task on the home page
  TASK, HEADER,
  /// on the page of whoever has signed in
  MINE,
  /// what officials do all day: on the desk's first page, the foremost of it also in the desk's header
  DESK,
  /// what the authority shows of its work
  DESK_OPENNESS,
  /// how services and their papers are made up
  DESK_SERVICES,
  /// the authority itself: its people, its bodies, its rules
  DESK_HOUSE,
  /// what keeps the program running
  DESK_SYSTEM, FOOTER;

  /// The groups of the desk's first page, in their order.
  public static List<Place> desk() {
    return Arrays.stream(values()).filter(place -> place.name().startsWith("DESK")).toList();
  }
}
