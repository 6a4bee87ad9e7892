package az.rayon.appeals.register;

import az.rayon.kernel.Azerbaijani;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is known of an appeal beside what was handed in and where it stands: whom it complains of, how it hangs
/// together with others, and what the person or a superior body has asked for.
///
/// @param confidential the person demands that family, private or professional secrets in it are kept
/// @param personal the person asks to be received
/// @param serviceman a serviceman or his family writes, for whom art. 10.3 and 10.4 set other terms
/// @param reopened how many times it was opened again
public record Marks(Against against, Kin kin, boolean confidential, boolean personal, boolean serviceman,
    @Nullable Control control, int reopened) {

  public static final Marks NONE = new Marks(Against.NOBODY, Kin.NONE, false, false, false, null, 0);

  /// Whose act is complained of: a unit of the authority, or a body or official by name. Nobody examines a complaint
  /// about themselves.
  public record Against(@Nullable UUID unit, String name) {

    public static final Against NOBODY = new Against(null, "");

    boolean unit(UUID other) {
      return other.equals(unit);
    }

    /// The name is compared as people write it, without regard to case, signs and Azerbaijani letters.
    boolean named(String other) {
      return !name.isEmpty() && plain(name).equals(plain(other));
    }

    private static String plain(String name) {
      return Azerbaijani.fold(name).replaceAll("[^\\p{L}\\p{N}]", "");
    }
  }

  /// The first appeal of the chain that this one repeats, whether it brings new information, and the appeal whose
  /// answer it complains of.
  public record Kin(@Nullable UUID root, boolean news, @Nullable UUID about) {

    public static final Kin NONE = new Kin(null, false, null);
  }

  /// A superior body keeps the appeal under control (nəzarətdə), under its own number and date.
  public record Control(String body, String number, @Nullable LocalDate on) {}

  public Marks against(Against whom) {
    return new Marks(whom, kin, confidential, personal, serviceman, control, reopened);
  }

  Marks of(Kin others) {
    return new Marks(against, others, confidential, personal, serviceman, control, reopened);
  }

  Marks reopenedOnce() {
    return new Marks(against, kin, confidential, personal, serviceman, control, reopened + 1);
  }
}
