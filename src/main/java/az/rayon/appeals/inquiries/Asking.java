package az.rayon.appeals.inquiries;

import az.rayon.appeals.register.Author;
import az.rayon.kernel.Language;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was asked for, as it came. It never changes afterwards; nobody has to say why they ask. `submission` is the key
/// of the one act of asking: the same form sent twice is one request. `dataset` is the set of the open-data pages from
/// which somebody came to ask.
public record Asking(UUID submission, Channel channel, Author author, String wanted, Wish wish, Urgency urgency,
    String urgencyReason, @Nullable String dataset, Language language, @Nullable UUID account, Instant receivedAt,
    boolean invented) {

  /// The dataset of all datasets: whoever comes from it asks for one that is not there.
  public static final String CATALOGUE = "datasets";

  static final int LONGEST_WANTED = 10_000;
  static final int LONGEST_REASON = 2_000;

  /// How it came: orally, in person or by telephone, or in writing.
  public enum Channel {
    PORTAL, IN_PERSON, POST, FAX, EMAIL, PHONE;

    /// Whether a clerk enters what comes this way.
    public boolean entered() {
      return this != PORTAL;
    }
  }

  /// In which form the information is wanted.
  public enum Wish {
    /// a file
    EFILE,
    /// a copy on paper
    COPY,
    /// a copy certified as true, where a right or a duty needs it: art. 22.4
    CERTIFIED,
    /// to look at it on the spot, which costs nothing
    INSPECTION
  }

  /// How long whoever asks can wait, and the rule that follows.
  public enum Urgency {
    /// art. 24.1
    ORDINARY("info.answer"),
    /// the information would lose its timeliness: art. 24.2
    TIMELY("info.answer.timely"),
    /// life, health or liberty is in real danger: art. 24.3
    DANGER("info.answer.danger");

    private final String rule;

    Urgency(String rule) {
      this.rule = rule;
    }

    /// The key under which `deadlines` knows the term.
    String rule() {
      return rule;
    }

    /// Whether the term is counted in hours.
    public boolean inHours() {
      return this != ORDINARY;
    }
  }
}
