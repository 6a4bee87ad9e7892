package az.rayon.appeals.register;

import az.rayon.appeals.register.Appeal.State;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is known of an appeal beside what was handed in and where it stands: whom it complains of, how it hangs
/// together with others, and what the person or a superior body has asked for.
///
/// @param confidential the person demands that family, private or professional secrets in it are kept
/// @param personal the person asks to be received
/// @param serviceman a serviceman or his family writes, for whom art. 10.3 and 10.4 set other terms
/// @param reopened that it was opened again
public record Marks(Against against, Kin kin, boolean confidential, boolean personal, boolean serviceman,
    @Nullable Control control, Reopened reopened) {

  public static final Marks NONE = new Marks(Against.UNSAID, Kin.NONE, false, false, false, null, Reopened.NEVER);

  /// Whose act is complained of: a unit of the authority, an official by the account, a body by its code in the list of
  /// bodies, or whoever else by name. Nobody examines a complaint about themselves.
  ///
  /// @param nobody a registrar has looked, and it complains of nobody in particular
  public record Against(@Nullable UUID unit, @Nullable UUID official, String body, String name, boolean nobody) {

    /// Nobody has looked yet.
    public static final Against UNSAID = new Against(null, "");
    public static final Against NOBODY = new Against(null, null, "", "", true);

    public Against(@Nullable UUID unit, String name) {
      this(unit, null, "", name, false);
    }

    /// Whether it is known whom it complains of, be it nobody.
    public boolean said() {
      return nobody || unit != null || official != null || !(body + name).isEmpty();
    }

    boolean unit(UUID other) {
      return other.equals(unit);
    }

    boolean official(@Nullable UUID other) {
      return other != null && other.equals(official);
    }

    boolean body(Body other) {
      return other.code().equals(body)
          || Stream.of(Language.values()).map(other.name()::in).anyMatch(this::named);
    }

    /// Whether it would lie in the hands of the one complained of.
    boolean has(State.OnDesk lies) {
      return unit(lies.unit()) || official(lies.executor())
          || (lies instanceof State.Drafted draft && official(draft.by()));
    }

    /// Names are compared as people write them, without regard to case, signs and Azerbaijani letters; and “Azəriqaz”
    /// is meant where “Azəriqaz” İstehsalat Birliyi is written, and the other way round.
    public boolean named(String other) {
      var mine = words(name);
      var theirs = words(other);
      if (mine.isEmpty() || theirs.isEmpty()) return false;
      return mine.containsAll(theirs) || theirs.containsAll(mine)
          || String.join("", mine).equals(String.join("", theirs));
    }

    private static List<String> words(String name) {
      return Arrays.stream(Azerbaijani.fold(name).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }
  }

  /// The first appeal of the chain that this one repeats, whether it brings new information, and the appeal whose
  /// answer it complains of.
  public record Kin(@Nullable UUID root, boolean news, @Nullable UUID about) {

    public static final Kin NONE = new Kin(null, false, null);
  }

  /// A superior body keeps the appeal under control (nəzarətdə), under its own number and date.
  public record Control(String body, String number, @Nullable LocalDate on) {}

  /// How many times it was opened again, how many of them by the registrar, and the last day by which figures judge it
  /// since then; null where that is the last day of its term.
  public record Reopened(int times, int byRegistrar, @Nullable LocalDate firstDue) {

    public static final Reopened NEVER = new Reopened(0, 0, null);

    /// By the registrar, who could make any delay undone with it: so the last day stays that it had.
    Reopened byRegistrar(Term ended) {
      return new Reopened(times + 1, byRegistrar + 1, judged(ended));
    }

    /// Because an answer of that day has solved nothing: one that was late stays late.
    Reopened unsolved(Term ended, LocalDate answered) {
      return new Reopened(times + 1, byRegistrar, judged(ended).isBefore(answered) ? judged(ended) : null);
    }

    /// The last day by which figures judge an appeal with that term.
    LocalDate judged(Term runs) {
      return Objects.requireNonNullElse(firstDue, runs.due());
    }
  }

  public Marks against(Against whom) {
    return new Marks(whom, kin, confidential, personal, serviceman, control, reopened);
  }

  public Marks confidential(boolean demanded) {
    return new Marks(against, kin, demanded, personal, serviceman, control, reopened);
  }

  Marks of(Kin others) {
    return new Marks(against, others, confidential, personal, serviceman, control, reopened);
  }

  Marks reopened(Reopened again) {
    return new Marks(against, kin, confidential, personal, serviceman, control, again);
  }
}
