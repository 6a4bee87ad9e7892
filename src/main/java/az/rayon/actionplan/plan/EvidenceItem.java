package az.rayon.actionplan.plan;

import az.rayon.audit.DeedId;
import az.rayon.documents.DocumentId;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.opendata.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that anybody can check and that shows what was done for a measure. `body` is the unit that added it.
/// An item is never deleted: it may be withdrawn, and then it stands with the reason.
public record EvidenceItem(UUID id, UUID measure, LocalDate on, String title, Piece piece, UUID addedBy,
    @Nullable UUID body, Instant addedAt, @Nullable Withdrawal withdrawal, int version) {

  /// What can be looked at.
  public sealed interface Piece {

    record File(DocumentId document, String name, String sha256) implements Piece {}

    record Link(String address) implements Piece {}

    /// A line of the record of deeds, which can be proved against the log.
    record Deed(DeedId deed) implements Piece {}

    record SeriesFigure(String series, Period period, @Nullable String by) implements Piece {}

    /// The same evidence; two files are when their content is.
    default boolean same(Piece other) {
      if (this instanceof File mine && other instanceof File theirs) return mine.sha256().equals(theirs.sha256());
      return equals(other);
    }
  }

  public record Withdrawal(Instant at, String why) {}

  public Outcome<EvidenceItem, Refusal> withdraw(String why, Instant now) {
    if (withdrawal != null) return new Refused<>(Refusal.WITHDRAWN);
    return new Done<>(new EvidenceItem(id, measure, on, title, piece, addedBy, body, addedAt, new Withdrawal(now, why),
        version));
  }

  public boolean stands() {
    return withdrawal == null;
  }
}
