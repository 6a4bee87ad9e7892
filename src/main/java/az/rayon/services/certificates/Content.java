package az.rayon.services.certificates;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A certificate as such, in no form yet: the paper, the JSON inside it and the code on it are encodings of this one
/// record, and a verifiable credential would be one more.
///
/// @param until the last day on which it holds; null: as long as what it says is true
/// @param check stands on the paper, so that whoever has a number alone learns nothing
public record Content(String number, String kind, int edition, String title, Issuer issuer, Holder holder,
    LocalDate issued, @Nullable LocalDate until, String application, List<Value> values, List<Passage> text,
    boolean emblem, Signatory signatory, String check) {

  public Content {
    values = List.copyOf(values);
    text = List.copyOf(text);
  }

  /// The authority; the code is the district's in ISO 3166-2.
  public record Issuer(String code, String name, String contact) {}

  public record Holder(String name, String fin) {

    /// Enough to recognise a name that one knows already: "Ə*** K*** İ*** qızı".
    public String masked() {
      var masked = new StringBuilder();
      for (var word : name.strip().split("\\s+")) {
        if (!masked.isEmpty()) masked.append(' ');
        var first = word.codePointAt(0);
        masked.append(word.equals("oğlu") || word.equals("qızı") ? word : Character.toString(first) + "***");
      }
      return masked.toString();
    }
  }

  /// What was given for a field of the template.
  public record Value(String name, String label, String value) {}

  /// A paragraph, or a table with its caption.
  public record Passage(String words, List<String> columns, List<List<String>> rows) {

    public Passage {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }

    static Passage of(String words) {
      return new Passage(words, List.of(), List.of());
    }

    boolean isTable() {
      return !columns.isEmpty();
    }

    boolean isEmpty() {
      return !isTable() && words.isBlank();
    }
  }

  public record Signatory(String post, String name) {}

  /// On the day, as far as the certificate itself says; whether it was revoked, the registry knows.
  public boolean heldOn(LocalDate day) {
    return until == null || !day.isAfter(until);
  }
}
