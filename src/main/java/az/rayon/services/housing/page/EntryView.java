package az.rayon.services.housing.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An entry with all that is known of it, for staff and for the household itself.
public record EntryView(String number, String state, Person person, Places places, Days days, String ending,
    List<Member> members, List<Month> months, List<Line> history, boolean invented) {

  /// In whose name it is. `provisional`: the category was not read in an act yet. `consented` and `namedUntil` only
  /// while they have agreed to be named in public.
  public record Person(String name, String fin, String category, boolean provisional, boolean privileged,
      String settlement, String application, @Nullable LocalDate consented, @Nullable LocalDate namedUntil) {}

  public record Places(@Nullable Integer general, @Nullable Integer privileged, int generalLength,
      int privilegedLength) {}

  /// `keptUntil` and `died` only while it is kept for heirs.
  public record Days(LocalDate registered, LocalDate reviewed, LocalDate review, boolean reviewLate,
      @Nullable LocalDate died, @Nullable LocalDate keptUntil, @Nullable LocalDate ended) {}

  public record Member(String name, String fin, String relation) {}

  /// Where it stood as a month began.
  public record Month(LocalDate month, int general, @Nullable Integer privileged) {}

  /// One step: positions are null where it had none. `by` is empty for the household.
  public record Line(String what, Instant at, @Nullable Integer generalFrom, @Nullable Integer generalTo,
      @Nullable Integer privilegedFrom, @Nullable Integer privilegedTo, String ground, String act,
      @Nullable LocalDate actDate, String note, String by, String receipt) {

    public boolean movedGeneral() {
      return generalFrom != null && generalTo != null && !generalFrom.equals(generalTo);
    }

    public boolean movedPrivileged() {
      return privilegedFrom != null && privilegedTo != null && !privilegedFrom.equals(privilegedTo);
    }
  }
}
