package az.rayon.opendata.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import az.rayon.directory.DistrictMap.Circle;
import az.rayon.directory.DistrictMap.Drawing;
import az.rayon.directory.Provenance;
import az.rayon.directory.Settlement.Spot;
import az.rayon.directory.Settlement;
import az.rayon.directory.SettlementId;
import az.rayon.directory.Standing;
import az.rayon.directory.Term;
import az.rayon.directory.UnitId;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.opendata.datasets.Dataset.Column;
import az.rayon.opendata.datasets.Dataset.Holds;
import az.rayon.opendata.datasets.Asking.Seen;
import az.rayon.opendata.datasets.Tally.Part;
import az.rayon.opendata.datasets.Tally.Scale;
import az.rayon.site.page.Paging;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhereaboutsTests {

  private static final Dataset TREES = dataset(column("kend", Holds.TEXT), column("say", Holds.NUMBER));
  private static final Dataset STOPS = dataset(column("ad", Holds.TEXT), column("enlik", Holds.NUMBER),
      column("uzunluq", Holds.NUMBER));

  private final Whereabouts whereabouts = new Whereabouts(() -> List.of(
      settlement("fuzuli", "Füzuli", "40.7", "46.4"), settlement("poylu", "Poylu", "40.9", "46.3"),
      settlement("ziyadli", "Ziyadlı", null, null)));

  @Test
  void settlementsAreKnownByTheirCodesAndByTheirNames() {
    var drawing = Objects.requireNonNull(
        draw(TREES, Map.of("by", "kend", "page", "2"), Map.of("fuzuli", 9L, "POYLU", 4L, "Ziyadlı", 2L)));
    assertThat(drawing.circles()).extracting(Circle::name, Circle::count, Circle::path).containsExactly(
        tuple("Füzuli", 9L, "/open-data/trees?kend.is=fuzuli"),
        tuple("Poylu", 4L, "/open-data/trees?kend.is=POYLU"));
    assertThat(drawing.unconfirmed()).isTrue();
  }

  @Test
  void whoeverAsksForSomethingAlreadyIsLedToNoOtherRows() {
    var drawing = Objects.requireNonNull(draw(TREES, Map.of("by", "kend", "q", "çinar"),
        Map.of("fuzuli", 9L, "poylu", 4L)));
    assertThat(drawing.circles()).extracting(Circle::path).hasSize(2)
        .allMatch(path -> path.startsWith("/open-data/trees?q=%C3%A7inar&kend.is="));
    assertThat(drawing.circles()).allMatch(Circle::numbered);
  }

  @Test
  void whatNamesNoPlacesHasNoMap() {
    assertThat(draw(TREES, Map.of("by", "kend"), Map.of("palıd", 9L, "çinar", 4L))).isNull();
    assertThat(draw(TREES, Map.of("by", "kend"), Map.of("fuzuli", 9L, "a", 1L, "b", 1L))).as("one of three").isNull();
    assertThat(draw(TREES, Map.of(), Map.of())).isNull();
  }

  @Test
  void rowsWithDegreesArePoints() {
    var rows = List.of(row("Bazar", "40.71", "46.41"), row("Məktəb", "40.72", "46.42"), row("Ayda", "140", "46.4"),
        row("Bilinmir", null, null));
    var drawing = Objects
        .requireNonNull(whereabouts.draw(seen(STOPS, Map.of(), Map.of(), rows), Language.AZ));
    assertThat(drawing.circles()).extracting(Circle::name).containsExactly("Bazar", "Məktəb");
    assertThat(drawing.circles()).noneMatch(Circle::numbered);
    assertThat(drawing.unconfirmed()).isFalse();
  }

  private @Nullable Drawing draw(Dataset dataset, Map<String, String> asked, Map<String, Long> groups) {
    return whereabouts.draw(seen(dataset, asked, groups, List.of()), Language.AZ);
  }

  private static Seen seen(Dataset dataset, Map<String, String> asked, Map<String, Long> groups,
      List<List<Object>> rows) {
    var parts = groups.entrySet().stream().map(each -> new Part(each.getKey(), each.getKey(), each.getValue()))
        .toList();
    return new Seen(dataset, Map.of(), asked, rows, Paging.of(1, rows.size()),
        parts.isEmpty() ? null : new Tally(Scale.KINDS, parts, 0), List.of());
  }

  private static List<Object> row(@Nullable String... cells) {
    return Arrays.asList((Object[]) cells);
  }

  private static Dataset dataset(Column... columns) {
    return new Dataset("trees", Translated.az("Ağaclar"), List.of(columns), false, null, null);
  }

  private static Column column(String name, Holds holds) {
    return new Column(name, Translated.az(name), holds);
  }

  private static Settlement settlement(String code, String name, @Nullable String latitude,
      @Nullable String longitude) {
    var spot = latitude == null || longitude == null
        ? null
        : new Spot(new BigDecimal(latitude), new BigDecimal(longitude), Standing.SAMPLE);
    return new Settlement(new SettlementId(UUID.randomUUID()), code, Settlement.Kind.VILLAGE, Translated.az(name),
        new UnitId(UUID.randomUUID()), spot, Term.since(LocalDate.EPOCH), new Provenance(Standing.SAMPLE, ""));
  }
}
