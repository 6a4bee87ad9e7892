package az.rayon.appeals.open311;

import az.rayon.site.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What lies within so many metres of a spot.
record Circle(double latitude, double longitude, int radius) {

  static final int USUAL = 1_000;
  static final int WIDEST = 100_000;

  /// From `lat`, `long` and `radius`; none where nothing of it is said.
  static Optional<Circle> read(Asked asked, List<Problem> problems) {
    if (!asked.has("lat") && !asked.has("long") && !asked.has("radius")) return Optional.empty();
    var wrong = new ArrayList<Problem>();
    var latitude = Degrees.read(asked.get("lat"), 90);
    var longitude = Degrees.read(asked.get("long"), 180);
    if (latitude.isEmpty()) wrong.add(new Problem("lat", "appeals.open311.problem.degrees", 90));
    if (longitude.isEmpty()) wrong.add(new Problem("long", "appeals.open311.problem.degrees", 180));
    var radius = Query.number(asked, "radius", USUAL, WIDEST, wrong);
    problems.addAll(wrong);
    return wrong.isEmpty()
        ? Optional.of(new Circle(latitude.orElseThrow().doubleValue(), longitude.orElseThrow().doubleValue(), radius))
        : Optional.empty();
  }

  /// On the plane that touches the globe here: exact enough within a district.
  boolean holds(BigDecimal otherLatitude, BigDecimal otherLongitude) {
    double metres = Math.toRadians(1) * 6_371_000;
    double north = (otherLatitude.doubleValue() - latitude) * metres;
    double east = (otherLongitude.doubleValue() - longitude) * metres * Math.cos(Math.toRadians(latitude));
    return Math.hypot(north, east) <= radius;
  }
}
