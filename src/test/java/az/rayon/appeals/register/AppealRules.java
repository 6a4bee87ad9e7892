package az.rayon.appeals.register;

import static az.rayon.appeals.People.a;
import static az.rayon.appeals.People.an;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.register.Aftermath.Objection;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import az.rayon.kernel.Translated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whoever tests the rules of one appeal has a day, a desk and who works at it, and asks whether a deed was done.
abstract class AppealRules {

  static final Instant NOW = Instant.parse("2026-02-10T10:15:30Z");
  static final LocalDate TODAY = LocalDate.of(2026, 2, 10);
  static final Term FRESH = new Term(Term.Basis.NORMAL, TODAY, LocalDate.of(2026, 3, 3), false);
  static final Objection OBJECTION = new Objection(TODAY, TODAY);
  static final Term LONGER = new Term(Term.Basis.NORMAL, LocalDate.of(2026, 2, 2), 10, LocalDate.of(2026, 3, 9), false);

  final UUID desk = UUID.randomUUID();
  final Official executor = an(Role.EXECUTOR, desk);
  final Official registrar = a(Role.REGISTRAR);

  Appeal answered(@Nullable UUID account) {
    var builder = account == null ? anAppeal() : anAppeal().from(account);
    return builder.in(new State.Answered(desk, null, Result.EXPLAINED, "Bəli.", executor.id(), NOW)).build();
  }

  Outcome<Appeal, Refusal> forwarded(Appeal appeal, String... bodies) {
    var known = Stream.of(bodies).map(name -> new Body(name.equals("Azərsu") ? "su" : "x", Translated.az(name), false));
    return appeal.forward(known.toList(), "Səlahiyyətindədir.", TODAY, registrar, NOW);
  }

  static void onlyDoneBy(Stream<Actor> others, Function<Actor, Outcome<Appeal, Refusal>> deed) {
    others.forEach(by -> assertThat(deed.apply(by)).as("%s", by).isEqualTo(no(Refusal.NOT_YOURS)));
  }

  static Outcome<Appeal, Refusal> no(Refusal why) {
    return new Refused<>(why);
  }

  static Appeal done(Outcome<Appeal, Refusal> outcome) {
    return switch (outcome) {
      case Done(var appeal) -> appeal;
      case Refused(var why) -> throw new AssertionError(why);
    };
  }
}
