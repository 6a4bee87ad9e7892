package az.rayon.site;

import az.rayon.site.page.Case;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// The parts of a desk, the most pressing first: how many things each holds, and which of them is open.
public record Tabs<T extends Enum<T>>(Map<T, Long> counts, T open) {

  /// Opens the part that was asked for, or else the first that holds anything, or else the one that all end up in.
  public static <T extends Enum<T>> Tabs<T> of(Map<T, Long> counts, String asked, T otherwise) {
    var named = all(otherwise).filter(tab -> tab.name().equalsIgnoreCase(asked));
    var full = all(otherwise).filter(tab -> counts.getOrDefault(tab, 0L) > 0);
    return new Tabs<>(counts, Stream.concat(named, full).findFirst().orElse(otherwise));
  }

  /// As the desk's page offers them; a part that is not counted tells no number.
  public List<Case> cases(Function<T, String> label, Function<T, Address> address) {
    return all(open).map(tab -> new Case(label.apply(tab), address.apply(tab).toString(),
        counts.getOrDefault(tab, -1L), tab == open)).toList();
  }

  /// For the first page of the desk: those of the parts that hold anything. What the first of them holds is late.
  public static <T extends Enum<T>> List<Case> pressing(Map<T, Long> counts, List<T> parts, Function<T, String> label,
      Function<T, Address> address) {
    return parts.stream().filter(part -> counts.getOrDefault(part, 0L) > 0)
        .map(part -> new Case(label.apply(part), address.apply(part).toString(), counts.getOrDefault(part, 0L),
            part == parts.getFirst()))
        .toList();
  }

  private static <T extends Enum<T>> Stream<T> all(T one) {
    return Arrays.stream(one.getDeclaringClass().getEnumConstants());
  }
}
