package az.rayon.services.certificates.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far a batch has come, and what became of each line of it.
public record BatchPage(String id, String kind, Instant madeAt, int all, int done, int refused, List<Line> lines) {

  /// `refused` ends a message key; null where a certificate was issued.
  public record Line(int place, String holder, String number, @Nullable String refused) {}

  public boolean isWorking() {
    return done + refused < all;
  }
}
