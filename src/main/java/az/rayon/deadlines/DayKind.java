package az.rayon.deadlines;

import az.rayon.kernel.Translated;
import java.time.LocalDate;
import java.util.Optional;

/// What a day is in the working calendar, with what is known about it: Labour Code, art. 105, and the Cabinet's yearly
/// decisions.
public sealed interface DayKind {

  /// Monday to Friday with nothing against it.
  record Ordinary() implements DayKind {}

  record Weekend() implements DayKind {}

  /// A non-working holiday; two that fall together are named together.
  record Holiday(Translated name) implements DayKind {}

  /// 20 January: off, and carried over to no other day.
  record Mourning(Translated name) implements DayKind {}

  /// Off because a holiday fell on a rest day (art. 105.5) or two holidays fell together (105.6).
  record CarriedOver(LocalDate from, Translated name) implements DayKind {}

  /// Off because the Cabinet moved the work to another day.
  record SwappedOff(LocalDate worked) implements DayKind {}

  /// A day that would be off, worked because the Cabinet gave another day for it.
  record SwappedIn(LocalDate off) implements DayKind {}

  default boolean works() {
    return switch (this) {
      case Ordinary _,SwappedIn _ -> true;
      case Weekend _,Holiday _,Mourning _,CarriedOver _,SwappedOff _ -> false;
    };
  }

  /// The holiday that the day is, or stands for.
  default Optional<Translated> holiday() {
    return switch (this) {
      case Holiday(var name) -> Optional.of(name);
      case Mourning(var name) -> Optional.of(name);
      case CarriedOver(_, var name) -> Optional.of(name);
      case Ordinary _,Weekend _,SwappedOff _,SwappedIn _ -> Optional.empty();
    };
  }

  /// The day that this one was exchanged with, or whose holiday it stands for.
  default Optional<LocalDate> counterpart() {
    return switch (this) {
      case CarriedOver(var day, _) -> Optional.of(day);
      case SwappedOff(var day) -> Optional.of(day);
      case SwappedIn(var day) -> Optional.of(day);
      case Ordinary _,Weekend _,Holiday _,Mourning _ -> Optional.empty();
    };
  }
}
