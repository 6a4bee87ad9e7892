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
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an appeal has to do with an earlier one of the same person.
public final class Kinship {

  private static final int DIGITS_OF_A_PHONE = 9;

  private Kinship() {}

  /// Who stands behind an appeal: whoever it is from, those who signed it too, and whoever spoke for them.
  public record Writers(Filing filing, Cover cover) {

    /// What each of them may be called elsewhere: a patronymic is often left out, and the given name comes first or
    /// last.
    Set<String> names() {
      var speaker = cover.speaker();
      var people = Stream.concat(cover.signatories().stream().map(Cover.Signatory::name),
          speaker == null ? Stream.of() : Stream.of(speaker.surname() + " " + speaker.givenName()));
      return Stream.concat(Stream.of(name(filing)), people.map(Azerbaijani::fold))
          .map(String::strip).filter(name -> !name.isEmpty()).flatMap(Writers::called)
          .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> called(String name) {
      var words = Arrays.asList(name.split("\\s+"));
      return words.size() < 2
          ? Stream.of(name)
          : Stream.of(name, words.get(0) + " " + words.get(1), words.get(1) + " " + words.get(0));
    }

    /// Without the signs and spaces, which everybody sets otherwise.
    Set<String> addresses() {
      var speaker = cover.speaker();
      return Stream.concat(Stream.of(filing.author().contacts().address(), speaker == null ? "" : speaker.address()),
          cover.signatories().stream().map(Cover.Signatory::address))
          .map(address -> Azerbaijani.fold(address).replaceAll("[^a-z0-9а-яё]", ""))
          .filter(address -> !address.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }
  }

  /// The later one repeats the earlier (təkrar), or brings new information to it; none: it repeats nothing. `same` says
  /// that the same person stands behind both. An answered one can still be linked: its answer counts for art. 8.1.4.
  public static Outcome<Appeal, Refusal> link(Appeal later, @Nullable Appeal earlier, boolean news, boolean same,
      Actor by) {
    if (!by.holds(Role.REGISTRAR)) return new Refused<>(Refusal.NOT_YOURS);
    if (!later.open() && !(later.state() instanceof State.Answered)) return new Refused<>(Refusal.SETTLED);
    var about = later.marks().kin().about();
    if (earlier == null) return new Done<>(later.marked(later.marks().of(new Kin(null, false, about))));
    var against = against(later, earlier, same);
    if (against.isPresent()) return new Refused<>(against.get());
    var root = Objects.requireNonNullElse(earlier.marks().kin().root(), earlier.id());
    return new Done<>(later.marked(later.marks().of(new Kin(root, news, about))));
  }

  /// Both are answered in one letter: the later ends here and points to the earlier, which is still open.
  public static Outcome<Appeal, Refusal> merge(Appeal later, Appeal earlier, boolean same, Actor by, Instant now) {
    var against = against(later, earlier, same)
        .or(() -> earlier.open() ? Optional.empty() : Optional.of(Refusal.OTHER_SETTLED));
    return later.close(new State.Merged(earlier.id(), by.id(), now), by.holds(Role.REGISTRAR), against.orElse(null));
  }

  /// The earlier one ended without an answer: the later lies before the registrar again, under the term that it had.
  public static Outcome<Appeal, Refusal> part(Appeal merged) {
    return merged.state() instanceof State.Merged
        ? new Done<>(merged.now(new State.Registered()))
        : new Refused<>(Refusal.NOT_CLOSED);
  }

  private static Optional<Refusal> against(Appeal later, Appeal earlier, boolean same) {
    if (later.id().equals(earlier.id())) return Optional.of(Refusal.ITSELF);
    if (later.filing().receivedAt().isBefore(earlier.filing().receivedAt())) return Optional.of(Refusal.NOT_EARLIER);
    return same ? Optional.empty() : Optional.of(Refusal.OTHER_PERSON);
  }

  /// By account, e-mail or telephone; or by a name of those behind it and where they live: a name alone is many people.
  /// `Repeats` asks the table the same.
  static boolean samePerson(Writers one, Writers other) {
    var account = one.filing().account();
    if (account != null && account.equals(other.filing().account())) return true;
    var a = one.filing().author().contacts();
    var b = other.filing().author().contacts();
    return same(a.email().toLowerCase(Locale.ROOT), b.email().toLowerCase(Locale.ROOT))
        || same(digits(a.phone()), digits(b.phone()))
        || (meet(one.names(), other.names()) && samePlace(one, other));
  }

  private static boolean samePlace(Writers one, Writers other) {
    var settlement = one.filing().settlement();
    return (settlement != null && settlement.equals(other.filing().settlement()))
        || meet(one.addresses(), other.addresses());
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    return !Collections.disjoint(one, other);
  }

  private static boolean same(String one, String other) {
    return !one.isEmpty() && one.equals(other);
  }

  private static String digits(String phone) {
    var digits = phone.replaceAll("\\D", "");
    return digits.substring(Math.max(0, digits.length() - DIGITS_OF_A_PHONE));
  }

  /// Surname and given name as the table's index folds them; a patronymic is often left out.
  private static String name(Filing filing) {
    return Azerbaijani.fold(switch (filing.author()) {
      case Author.Person person -> (person.surname() + " " + person.givenName()).strip();
      case Author.Organisation organisation -> organisation.name();
    });
  }
}
