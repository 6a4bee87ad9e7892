package az.rayon.opendata.datasets;

import az.rayon.directory.DistrictMap;
import az.rayon.directory.DistrictMap.Drawing;
import az.rayon.directory.DistrictMap.Place;
import az.rayon.directory.Settlement.Spot;
import az.rayon.directory.Settlement;
import az.rayon.directory.Standing;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import az.rayon.opendata.datasets.Dataset.Column;
import az.rayon.opendata.datasets.Dataset.Holds;
import az.rayon.opendata.datasets.Asking.Seen;
import az.rayon.opendata.datasets.Wish.How;
import az.rayon.site.Address;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where rows lie: by a column that names the district's settlements, as codes or in words, or by two columns of
/// degrees (WGS 84).
final class Whereabouts {

  private static final Set<String> LATITUDE = Set.of("latitude", "lat", "enlik", "en_dairesi");
  private static final Set<String> LONGITUDE = Set.of("longitude", "long", "lon", "lng", "uzunluq", "uzunluq_dairesi");
  /// More names than these nobody could read.
  private static final int NAMED = 40;

  private final Supplier<List<Settlement>> settlements;

  Whereabouts(Supplier<List<Settlement>> settlements) {
    this.settlements = settlements;
  }

  /// Null where no column tells of a place, or only of one.
  @Nullable
  Drawing draw(Seen seen, Language language) {
    var places = seen.tally() == null ? points(seen, language) : counted(seen, language);
    return places.size() < 2 ? null : DistrictMap.draw(places);
  }

  /// The settlements that the counted column names, if half of what it holds are such.
  private List<Place> counted(Seen seen, Language language) {
    var known = known();
    var parts = Stream.ofNullable(seen.tally()).flatMap(tally -> tally.parts().stream()).toList();
    var places = parts.stream().flatMap(part -> Stream.ofNullable(known.get(Azerbaijani.fold(part.first()))).flatMap(
        settlement -> Stream.ofNullable(settlement.spot()).map(spot -> new Place(settlement.name().in(language), spot,
            part.rows(), path(seen, part.first())))))
        .toList();
    return places.size() * 2 < parts.size() ? List.of() : places;
  }

  private Map<String, Settlement> known() {
    var known = new HashMap<String, Settlement>();
    for (var each : settlements.get()) {
      known.put(Azerbaijani.fold(each.code()), each);
      for (var language : Language.values()) known.putIfAbsent(Azerbaijani.fold(each.name().in(language)), each);
    }
    return known;
  }

  /// To the rows that were counted there.
  private static String path(Seen seen, String group) {
    var asked = new LinkedHashMap<>(seen.parameters());
    asked.remove("page");
    asked.put(asked.getOrDefault("by", "") + How.IS.ending(), group);
    asked.remove("by");
    return Address.of("/open-data/" + seen.dataset().name()).with(asked).toString();
  }

  private static List<Place> points(Seen seen, Language language) {
    var columns = seen.dataset().columns();
    int latitude = find(columns, LATITUDE);
    int longitude = find(columns, LONGITUDE);
    if (latitude < 0 || longitude < 0) return List.of();
    int named = seen.rows().size() > NAMED ? -1 : name(columns, language);
    return seen.rows().stream().flatMap(row -> Stream.ofNullable(spot(row.get(latitude), row.get(longitude)))
        .map(spot -> new Place(named < 0 || row.get(named) == null ? "" : row.get(named).toString(), spot, 1, "")))
        .toList();
  }

  private static int find(List<Column> columns, Set<String> names) {
    return IntStream.range(0, columns.size()).filter(at -> columns.get(at).holds() == Holds.NUMBER
        && names.contains(columns.get(at).name())).findFirst().orElse(-1);
  }

  /// The name in the reader's language where there is one, else the first text.
  private static int name(List<Column> columns, Language language) {
    var wanted = List.of("name_" + language.code(), "name_az", "name");
    return wanted.stream().flatMap(name -> IntStream.range(0, columns.size())
        .filter(at -> columns.get(at).name().equals(name)).boxed()).findFirst()
        .orElseGet(() -> IntStream.range(0, columns.size()).filter(at -> columns.get(at).holds() == Holds.TEXT)
            .findFirst().orElse(-1));
  }

  private static @Nullable Spot spot(@Nullable Object latitude, @Nullable Object longitude) {
    if (latitude == null || longitude == null) return null;
    var north = new BigDecimal(latitude.toString());
    var east = new BigDecimal(longitude.toString());
    boolean real = north.abs().compareTo(BigDecimal.valueOf(90)) <= 0
        && east.abs().compareTo(BigDecimal.valueOf(180)) <= 0;
    return real ? new Spot(north, east, Standing.CONFIRMED) : null;
  }
}
