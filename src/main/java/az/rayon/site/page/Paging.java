package az.rayon.site.page;

import az.rayon.kernel.Language;
import az.rayon.kernel.Typed;
import az.rayon.site.Frame;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which page of a long list is shown. Pages count from 1; an impossible one is the nearest possible.
public record Paging(int page, int size, long total) {

  public static final int SIZE = 20;

  public Paging {
    var last = last(size, total);
    page = Math.clamp(page, 1, last);
  }

  public static Paging of(int page, long total) {
    return new Paging(page, SIZE, total);
  }

  /// The page that the address asks for; what is no number is the first.
  public static Paging asked(String page, int size, long total) {
    return new Paging(Typed.whole(page.strip()).orElse(1), size, total);
  }

  public static Paging asked(Map<String, String> parameters, int size, long total) {
    return asked(parameters.getOrDefault("page", ""), size, total);
  }

  public int last() {
    return last(size, total);
  }

  /// How many rows lie before this page.
  public long offset() {
    return (long) (page - 1) * size;
  }

  /// The numbers to offer, 0 where some are left out.
  public List<Integer> shown() {
    var near = IntStream.rangeClosed(1, last()).filter(n -> n == 1 || n == last() || Math.abs(n - page) <= 1).boxed()
        .toList();
    return near.stream().flatMap(n -> n > 1 && !near.contains(n - 1) ? Stream.of(0, n) : Stream.of(n)).toList();
  }

  /// The same list, its filters kept, at another page.
  public String address(Frame frame, Language language, int other) {
    var kept = Stream.of(frame.query().split("&")).filter(part -> !part.isEmpty() && !part.startsWith("page="));
    var query = Stream.concat(kept, Stream.of("page=" + other)).toList();
    return "/" + language.code() + frame.path() + "?" + String.join("&", query);
  }

  private static int last(int size, long total) {
    return (int) Math.max(1, (total + size - 1) / size);
  }
}
