package az.rayon.appeals.receptions.mobile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody said at a mobile reception: the oral appeal that it is, and what was ordered there and then.
public record SpokenRequest(UUID appeal, UUID reception, @Nullable Order order) {

  /// An instruction to a unit. With a day it is a promise, and the public sees whether it was kept.
  public record Order(UUID unit, String words, @Nullable LocalDate promised) {}
}
