package az.rayon.appeals.receptions.calendar;

import az.rayon.kernel.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Whatever has occasions to put into calendars: declared here, implemented by those who keep them.
public interface Occasions {

  /// Those of the scope from that day on, in any order.
  List<Occasion> list(Scope scope, LocalDate since, Language language);

  /// Whose calendar it is.
  sealed interface Scope {

    record All() implements Scope {}

    record OfPost(UUID post) implements Scope {}

    /// The settlement and the representation that serves it.
    record OfSettlement(String code, UUID office) implements Scope {}
  }
}
