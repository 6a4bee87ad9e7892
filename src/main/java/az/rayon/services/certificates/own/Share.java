package az.rayon.services.certificates.own;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A link by which somebody shows a certificate to somebody else, until it ends or is ended.
record Share(UUID id, UUID certificate, Instant madeAt, Instant endsAt, @Nullable Instant endedAt, int opened) {

  /// How long a link may last.
  enum Term {
    DAY(Duration.ofDays(1)), WEEK(Duration.ofDays(7)), MONTH(Duration.ofDays(30));

    private final Duration length;

    Term(Duration length) {
      this.length = length;
    }

    Instant from(Instant now) {
      return now.plus(length);
    }

    static Optional<Term> of(String typed) {
      return Arrays.stream(values()).filter(term -> term.name().equals(typed)).findFirst();
    }
  }

  boolean isOpen(Instant now) {
    return endedAt == null && now.isBefore(endsAt);
  }
}
