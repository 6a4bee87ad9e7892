package az.rayon.opendata.uploads.reading;

import java.util.List;

/// What the cells of a column must keep to, in the words of Table Schema. Empty texts and zeros ask for nothing.
public record Constraints(boolean required, boolean unique, String pattern, List<String> options, String minimum,
    String maximum, int shortest, int longest) {

  public static final Constraints NONE = new Constraints(false, false, "", List.of(), "", "", 0, 0);

  public Constraints {
    options = List.copyOf(options);
  }
}
