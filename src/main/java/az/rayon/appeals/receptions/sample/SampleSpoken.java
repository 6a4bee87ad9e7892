package az.rayon.appeals.receptions.sample;

import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Author;
import az.rayon.appeals.register.Filing;
import az.rayon.appeals.register.Marks;
import az.rayon.appeals.register.Step;
import az.rayon.appeals.register.Step.What;
import az.rayon.appeals.register.Term;
import az.rayon.appeals.register.Terms;
import az.rayon.directory.Settlement;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The invented life of one oral appeal that was made in a village: most promises are kept, some late, some not.
@Component
class SampleSpoken {

  private static final UUID NOBODY = new UUID(0, 0);

  private final SampleRequests requests;
  private final Terms terms;
  private final Clock clock;

  SampleSpoken(SampleRequests requests, Terms terms, Clock clock) {
    this.requests = requests;
    this.terms = terms;
    this.clock = clock;
  }

  record Life(Appeal appeal, List<Step> steps, String order, @Nullable LocalDate promised) {}

  /// By when what is said on that day must be answered.
  Term term(LocalDate day) {
    return terms.of(Term.Basis.NORMAL, day);
  }

  /// When it was said; the last to speak has turn 1.
  Instant received(LocalDate day, int turn) {
    return day.atTime(10, 50 - turn * 5).atZone(clock.getZone()).toInstant();
  }

  Life live(Settlement village, Term term, Instant received, String number, Random random) {
    var day = term.from();
    var said = requests.any(random);
    var appeal = Appeal.registered(Ids.at(received), number, filing(said, village, number, received, random), term);
    var steps = new ArrayList<Step>();
    steps.add(step(appeal, What.REGISTERED, received, null, term.due()));
    var promised = random.nextInt(3) == 0 ? null : day.plusDays(14L + random.nextInt(20));
    var unit = village.office().value();
    var settled = answered(day, term, random);
    var after = settled.isAfter(clock.instant())
        ? new State.Examined(unit, null)
        : new State.Answered(unit, null, result(random), said.answer(), NOBODY, settled);
    steps.add(step(appeal, What.ROUTED, received.plusSeconds(1_800), unit, null));
    if (after instanceof State.Answered) steps.add(step(appeal, What.ANSWERED, settled, unit, null));
    return new Life(new Appeal(appeal.id(), number, appeal.filing(), term, Marks.NONE, after, steps.size() - 1), steps,
        said.order(), promised);
  }

  private Instant answered(LocalDate day, Term term, Random random) {
    long length = term.due().toEpochDay() - day.toEpochDay();
    long after = random.nextInt(8) == 0 ? length + 2 + random.nextInt(15) : 3 + random.nextInt((int) length - 2);
    return day.plusDays(after).atTime(15, random.nextInt(60)).atZone(clock.getZone()).toInstant();
  }

  private static Result result(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> Result.EXPLAINED;
      case 1 -> Result.PARTLY_SATISFIED;
      default -> Result.SATISFIED;
    };
  }

  private static Filing filing(SampleRequests.Said said, Settlement village, String number, Instant received,
      Random random) {
    var contacts = new Author.Contacts(village.name().az(), "", "");
    var author = new Author.Person("Nümunə", "Sakin " + number.substring(number.length() - 4), "", contacts);
    return new Filing(new UUID(random.nextLong(), random.nextLong()), Filing.Kind.APPLICATION,
        Filing.Channel.MOBILE_RECEPTION, author, said.topic(), village.code(), null, said.text(), Language.AZ, null,
        received, true);
  }

  private static Step step(Appeal appeal, What what, Instant at, @Nullable UUID unit, @Nullable LocalDate due) {
    return new Step(Ids.at(at), appeal.id(), at, what, NOBODY, unit, due, "", null);
  }
}
