package az.rayon.appeals.page;

import az.rayon.site.Problem;
import java.time.Instant;
import java.util.List;

/// The words of one appeal on their way to the public: what is marked to be hidden, what was found and left, and how it
/// will look. `state` is NONE, PROPOSED, PUBLISHED or TAKEN_BACK.
public record PublicationPage(String number, String topic, String state, List<Part> parts, List<Deed> deeds,
    List<Cleared> cleared, Rights rights, int version, String reason, List<Problem> problems) {

  /// The text or the answer: as it came, as it is marked, and as everybody would read it.
  public record Part(String name, String original, String marked, Redacted shown, List<Bare> bare) {}

  /// Something found that is not hidden, with the words around it and the reason why it may stay.
  public record Bare(String field, String kind, String before, String words, String after, String reason) {}

  /// What was found and said to be nobody's.
  public record Cleared(String kind, String words, String reason) {}

  /// Who did what with it, and when.
  public record Deed(String what, String by, Instant at, String reason) {}

  /// What this official may do; `own` is their own proposal, which somebody else has to read.
  public record Rights(boolean propose, boolean approve, boolean takeBack, boolean own) {}
}
