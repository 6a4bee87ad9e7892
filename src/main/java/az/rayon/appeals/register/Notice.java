package az.rayon.appeals.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Word that is owed to somebody of what became of an appeal, by when, and how they were told. `whom` is empty for
/// the person who appeals, and else the body that the appeal was forwarded to, which is owed the letter.
public record Notice(UUID id, UUID appeal, About about, String whom, Clock clock, @Nullable Told told) {

  /// What it tells.
  public enum About {
    ANSWERED, STUDIED, EXTENDED, FORWARDED, LEFT_UNEXAMINED, NOT_ACCEPTED, ASKED
  }

  /// By when it is owed. `rule` is the legal rule that says so; none where it is owed by the last day of the answer's
  /// own term, or at once.
  public record Clock(@Nullable String rule, LocalDate from, LocalDate due, boolean provisional) {

    static Clock by(LocalDate due) {
      return new Clock(null, due, due, false);
    }
  }

  /// When and how they were told, and the number of the letter where it was one of paper.
  public record Told(How how, LocalDate on, @Nullable String letter, UUID by) {}

  /// By e-mail, by a letter on paper, by word of mouth.
  public enum How {
    LETTER, PAPER, SPOKEN
  }

  public boolean owed() {
    return told == null;
  }
}
