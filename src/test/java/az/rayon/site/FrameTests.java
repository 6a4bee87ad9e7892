package az.rayon.site;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Actor.Visitor;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which way of the header the reader has taken.
class FrameTests {

  @ParameterizedTest
  @CsvSource({"/desk/appeals, /desk/appeals", "/desk/appeals/A-2026-000001/forward, /desk/appeals",
      "/desk/appeals/mail, /desk/appeals/mail", "/desk/appeals/mail/1, /desk/appeals/mail", "/desk/appealing, ''"})
  void onlyTheNearestWayIsTheReaders(String path, String nearest) {
    var ways = List.of(way("/desk/appeals"), way("/desk/appeals/mail"));
    var frame = new Frame(path, "", new Visitor(), null, () -> null, false, Display.ORDINARY, "", ways, null);
    assertThat(ways.stream().filter(frame::at).map(MenuItem::path).findAny().orElse("")).isEqualTo(nearest);
    assertThat(ways.stream().filter(frame::at).count()).isLessThan(2);
  }

  private static MenuItem way(String path) {
    return MenuItem.forAll(Place.DESK, 1, "site.desk", path);
  }
}
