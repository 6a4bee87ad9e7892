package az.rayon.site.page;

/// One answer that a form offers; label and hint are already in the reader's language.
public record Choice(String value, String label, String hint) {

  public Choice(String value, String label) {
    this(value, label, "");
  }
}
