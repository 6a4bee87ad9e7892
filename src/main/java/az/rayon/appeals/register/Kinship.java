package az.rayon.appeals.register;

import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Marks.Kin;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an appeal has to do with an earlier one of the same person.
final class Kinship {

  private static final int DIGITS_OF_A_PHONE = 9;

  private Kinship() {}

  /// The later one repeats the earlier (təkrar), or brings new information to it; none: it repeats nothing.
  static Outcome<Appeal, Refusal> link(Appeal later, @Nullable Appeal earlier, boolean news, Actor by) {
    if (!by.holds(Role.REGISTRAR)) return new Refused<>(Refusal.NOT_YOURS);
    if (!later.open()) return new Refused<>(Refusal.SETTLED);
    var about = later.marks().kin().about();
    if (earlier == null) return new Done<>(later.marked(later.marks().of(new Kin(null, false, about))));
    var against = against(later, earlier);
    if (against.isPresent()) return new Refused<>(against.get());
    var root = Objects.requireNonNullElse(earlier.marks().kin().root(), earlier.id());
    return new Done<>(later.marked(later.marks().of(new Kin(root, news, about))));
  }

  /// Both are answered in one letter: the later ends here and points to the earlier, which is still open.
  static Outcome<Appeal, Refusal> merge(Appeal later, Appeal earlier, Actor by, Instant now) {
    var against = against(later, earlier)
        .or(() -> earlier.open() ? Optional.empty() : Optional.of(Refusal.OTHER_SETTLED));
    return later.close(new State.Merged(earlier.id(), by.id(), now), by.holds(Role.REGISTRAR), against.orElse(null));
  }

  private static Optional<Refusal> against(Appeal later, Appeal earlier) {
    if (later.id().equals(earlier.id())) return Optional.of(Refusal.ITSELF);
    if (later.filing().receivedAt().isBefore(earlier.filing().receivedAt())) return Optional.of(Refusal.NOT_EARLIER);
    return samePerson(later.filing(), earlier.filing()) ? Optional.empty() : Optional.of(Refusal.OTHER_PERSON);
  }

  /// By account, e-mail or telephone, or by name and settlement. `Repeats` asks the table the same.
  static boolean samePerson(Filing one, Filing other) {
    if (one.account() != null && one.account().equals(other.account())) return true;
    var a = one.author().contacts();
    var b = other.author().contacts();
    return same(a.email().toLowerCase(Locale.ROOT), b.email().toLowerCase(Locale.ROOT))
        || same(digits(a.phone()), digits(b.phone()))
        || (same(name(one), name(other)) && Objects.equals(one.settlement(), other.settlement()));
  }

  private static boolean same(String one, String other) {
    return !one.isEmpty() && one.equals(other);
  }

  private static String digits(String phone) {
    var digits = phone.replaceAll("\\D", "");
    return digits.substring(Math.max(0, digits.length() - DIGITS_OF_A_PHONE));
  }

  /// Surname and given name as the table's index folds them; a patronymic is often left out.
  static String name(Filing filing) {
    return Azerbaijani.fold(switch (filing.author()) {
      case Author.Person person -> (person.surname() + " " + person.givenName()).strip();
      case Author.Organisation organisation -> organisation.name();
    });
  }
}
