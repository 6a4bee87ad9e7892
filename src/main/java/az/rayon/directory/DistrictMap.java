package az.rayon.directory;

import az.rayon.directory.Settlement.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Draws the district from its places alone: north is up, a circle's area is a number. No tile and no outline comes
/// from anybody else.
public final class DistrictMap {

  private static final int WIDTH = 640;
  private static final int MARGIN_X = 110;
  private static final int MARGIN_Y = 46;
  private static final int LARGEST = 34;
  private static final int SMALLEST = 12;
  private static final int NOTHING = 4;
  /// Where every place counts one, there are points and no numbers.
  private static final int POINT = 7;
  /// About how wide a letter of a label is, and how high its line.
  private static final double LETTER = 8.6;
  private static final int LINE = 18;
  private static final int MAJOR = 6;
  /// From here on a name stands to the left, where there is room for it also in the larger letters of a small screen.
  private static final double EASTERN = 0.72;
  private static final double KILOMETRES_OF_A_DEGREE = 111.32;

  private final List<Circle> circles = new ArrayList<>();
  private final List<Place> places;
  private final double west;
  private final double north;
  private final double units;
  private final double narrowing;
  private final double height;

  /// A place to draw: a settlement, or anything else that lies somewhere. `path` leads to what was counted there, or is
  /// "".
  public record Place(String name, Spot spot, long count, String path) {}

  /// In units of its own; empty of circles where nothing has a spot. `unconfirmed` where a spot may be wrong.
  public record Drawing(int width, int height, List<Circle> circles, int tenKilometres, boolean unconfirmed) {}

  /// A place. `count` is 0 where it may not be shown or there is nothing; then there is no link, nor where `path` is
  /// "".
  public record Circle(String name, long count, int x, int y, int radius, Label label, String path) {

    /// Whether its number fits into it.
    public boolean numbered() {
      return radius >= SMALLEST;
    }
  }

  /// Where its name stands; `minor` ones leave the room to others on a small screen.
  public record Label(int x, int y, String anchor, boolean minor) {}

  private record Box(double left, double top, double right, double bottom) {

    boolean touches(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  private DistrictMap(List<Place> places) {
    this.places = places;
    west = extreme(places, true, -1);
    north = extreme(places, false, 1);
    double east = extreme(places, true, 1);
    double south = extreme(places, false, -1);
    narrowing = Math.cos(Math.toRadians((north + south) / 2));
    double span = Math.max((east - west) * narrowing, 0.02);
    units = (WIDTH - 2 * MARGIN_X) / span;
    height = Math.clamp((north - south) * units, LINE * 4, WIDTH * 2) + 2 * MARGIN_Y;
  }

  public static Drawing draw(List<Place> places) {
    if (places.isEmpty()) return new Drawing(WIDTH, 0, List.of(), 0, false);
    var largestFirst = places.stream().sorted(Comparator.comparingLong(Place::count).reversed()
        .thenComparing(Place::name)).toList();
    return new DistrictMap(largestFirst).drawn();
  }

  private Drawing drawn() {
    long most = Math.max(1, places.getFirst().count());
    var taken = new ArrayList<Box>();
    places.forEach(place -> taken.add(around(place, radius(place.count(), most))));
    for (int i = 0; i < places.size(); i++) {
      var place = places.get(i);
      int radius = radius(place.count(), most);
      circles.add(new Circle(place.name(), place.count(), x(place), y(place), radius, label(place, radius, i, taken),
          place.path()));
    }
    return new Drawing(WIDTH, (int) Math.round(height), List.copyOf(circles),
        (int) Math.round(10 / KILOMETRES_OF_A_DEGREE * units),
        places.stream().anyMatch(place -> place.spot().standing() != Standing.CONFIRMED));
  }

  /// The first side of the circle on which the name is in nobody's way; below it where every side is taken.
  private Label label(Place place, int radius, int rank, List<Box> taken) {
    double width = place.name().length() * LETTER;
    int x = x(place);
    int y = y(place);
    boolean minor = rank >= MAJOR;
    var right = new Label(x + radius + 5, y + 5, "start", minor);
    var left = new Label(x - radius - 5, y + 5, "end", minor);
    boolean eastern = x > WIDTH * EASTERN;
    var sides = List.of(eastern ? left : right, eastern ? right : left, new Label(x, y - radius - 6, "middle", minor),
        new Label(x, y + radius + LINE - 2, "middle", minor));
    @Nullable
    Label free = null;
    for (var side : sides) {
      var box = box(side, width);
      if (free == null && box.left() >= 0 && box.right() <= WIDTH && taken.stream().noneMatch(box::touches))
        free = side;
    }
    var chosen = free == null ? sides.getLast() : free;
    taken.add(box(chosen, width));
    return chosen;
  }

  private static Box box(Label label, double width) {
    double left = switch (label.anchor()) {
      case "start" -> label.x();
      case "end" -> label.x() - width;
      default -> label.x() - width / 2;
    };
    return new Box(left, label.y() - LINE + 4.0, left + width, label.y() + 4.0);
  }

  private Box around(Place place, int radius) {
    return new Box(x(place) - radius, y(place) - radius, x(place) + radius, y(place) + radius);
  }

  private int x(Place place) {
    return (int) Math.round(MARGIN_X + (place.spot().longitude().doubleValue() - west) * narrowing * units);
  }

  private int y(Place place) {
    return (int) Math.round(Math.min(height - MARGIN_Y, MARGIN_Y
        + (north - place.spot().latitude().doubleValue()) * units));
  }

  private static int radius(long count, long most) {
    if (most == 1 && count == 1) return POINT;
    return count == 0 ? NOTHING : (int) Math.max(SMALLEST, Math.round(LARGEST * Math.sqrt((double) count / most)));
  }

  private static double extreme(List<Place> places, boolean longitude, int sign) {
    return sign * places.stream().map(Place::spot)
        .mapToDouble(spot -> sign * (longitude ? spot.longitude() : spot.latitude()).doubleValue()).max().orElse(0);
  }
}
