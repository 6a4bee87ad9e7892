package az.rayon.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import az.rayon.directory.DistrictMap.Circle;
import az.rayon.directory.DistrictMap.Place;
import az.rayon.directory.Settlement.Spot;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DistrictMapTests {

  @Test
  void northIsUpAndEastIsRight() {
    var drawing = DistrictMap.draw(List.of(place("Şimal", "40.9", "46.3", 9), place("Cənub-şərq", "40.7", "46.6", 4)));
    var north = circle(drawing.circles(), "Şimal");
    var south = circle(drawing.circles(), "Cənub-şərq");

    assertThat(north.y()).isLessThan(south.y());
    assertThat(north.x()).isLessThan(south.x());
    assertThat(drawing.circles()).allSatisfy(circle -> {
      assertThat(circle.x()).isBetween(0, drawing.width());
      assertThat(circle.y()).isBetween(0, drawing.height());
    });
  }

  @Test
  void theAreaOfACircleIsItsNumber() {
    var drawing = DistrictMap.draw(List.of(place("A", "40.9", "46.3", 400), place("B", "40.7", "46.6", 100),
        place("C", "40.8", "46.5", 0)));

    assertThat(circle(drawing.circles(), "A").radius()).isEqualTo(2 * circle(drawing.circles(), "B").radius());
    assertThat(circle(drawing.circles(), "C").radius()).isLessThan(5);
  }

  @Test
  void tenKilometresAreAsLongAsTheyAre() {
    var drawing = DistrictMap.draw(List.of(place("A", "0", "46.0", 1), place("B", "0", "46.0898", 1)));
    int apart = circle(drawing.circles(), "B").x() - circle(drawing.circles(), "A").x();
    assertThat(drawing.tenKilometres()).isCloseTo(apart, within(2));
  }

  @Test
  void oneSettlementAndNoneAreDrawnToo() {
    assertThat(DistrictMap.draw(List.of()).circles()).isEmpty();
    assertThat(DistrictMap.draw(List.of(place("A", "40.8", "46.4", 1))).circles()).singleElement()
        .satisfies(circle -> assertThat(circle.radius()).isPositive());
    var same = IntStream.range(0, 40).mapToObj(i -> place("Kənd " + i, "40.8", "46.4", i)).toList();
    assertThat(DistrictMap.draw(same).circles()).hasSize(40);
  }

  private static Circle circle(List<Circle> circles, String name) {
    return circles.stream().filter(circle -> circle.name().equals(name)).findFirst().orElseThrow();
  }

  private static Place place(String name, String latitude, String longitude, long count) {
    return new Place(name, new Spot(new BigDecimal(latitude), new BigDecimal(longitude), Standing.SAMPLE), count, "/x");
  }
}
