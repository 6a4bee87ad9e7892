package az.rayon.opendata.uploads.reading;

import az.rayon.opendata.datasets.Dataset.Holds;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Pattern;

/// What the cells of a column must keep to, in the words of Table Schema. Empty texts and zeros ask for nothing.
public record Constraints(boolean required, boolean unique, String pattern, List<String> options, String minimum,
    String maximum, int shortest, int longest, Shape shape) {

  public static final Constraints NONE = new Constraints(false, false, "", List.of(), "", "", 0, 0, Shape.ANY);

  public Constraints {
    options = List.copyOf(options);
  }

  /// What a number or a text is besides: `integer` and `year` are types of Table Schema, `email` and `uri` formats.
  public enum Shape {
    ANY, INTEGER, YEAR, EMAIL, URI;

    private static final Pattern WHOLE = Pattern.compile("-?\\d+");
    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");

    /// Whether a column of the kind can be of this shape.
    public boolean isOf(Holds holds) {
      return switch (this) {
        case ANY -> true;
        case INTEGER, YEAR -> holds == Holds.NUMBER;
        case EMAIL, URI -> holds == Holds.TEXT;
      };
    }

    boolean fits(String kept) {
      return switch (this) {
        case ANY -> true;
        case INTEGER -> WHOLE.matcher(kept).matches();
        case YEAR -> FOUR_DIGITS.matcher(kept).matches();
        case EMAIL -> ADDRESS.matcher(kept).matches();
        case URI -> isUri(kept);
      };
    }

    private static boolean isUri(String kept) {
      try {
        return new URI(kept).isAbsolute();
      } catch (URISyntaxException e) {
        return false;
      }
    }
  }

  /// Whether anything is asked of a cell that is there, looked at alone.
  boolean asksOfCells() {
    return !equals(new Constraints(required, unique, "", List.of(), "", "", 0, 0, Shape.ANY));
  }
}
