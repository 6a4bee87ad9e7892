package az.rayon.site.page;

/// One figure as a reader sees it, every text already in their language. An empty value says "no data", never 0.
/// `trend` compares in words, `direction` is "up", "down" or "same", `look` is "good", "bad" or "".
public record Stat(String label, String value, String unit, String trend, String direction, String look, String asOf,
    String path) {

  public static Stat of(String label, String value, String unit, String asOf, String path) {
    return new Stat(label, value, unit, "", "", "", asOf, path);
  }

  public Stat trending(String words, String direction, String look) {
    return new Stat(label, value, unit, words, direction, look, asOf, path);
  }
}
