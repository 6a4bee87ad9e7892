package az.rayon.appeals.open311;

import az.rayon.appeals.open311.Seen.Moved;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where requests are kept: the register of appeals, or the trials of the test address. Both are asked alike, so a
/// program that works with one works with the other.
interface Book {

  /// What a request became: its number, by when it must be answered, and in words which of its pictures were not kept.
  record Taken(String number, LocalDate due, List<String> leftOut) {}

  /// What was sent before with the same key within a day gives what it gave then.
  Taken take(Sent sent, ApiKey key);

  /// The one gate (N5): what everybody may see, and more of what this key itself has sent. The newest first.
  List<Seen> list(Query query, @Nullable ApiKey key);

  /// What became of the requests of this key, the earliest first.
  List<Moved> moves(Window window, List<String> numbers, ApiKey key);

  /// Adds to a request of this key; nothing when it is none of its own.
  Optional<UUID> add(More more, ApiKey key);
}
