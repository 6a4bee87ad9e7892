package az.rayon.appeals.sample;

import az.rayon.appeals.register.AppealBatches;
import az.rayon.appeals.register.Term.Basis;
import az.rayon.appeals.register.Term;
import az.rayon.appeals.register.Terms;
import az.rayon.appeals.sample.InventedAppeals.Life;
import az.rayon.audit.Audit;
import az.rayon.kernel.Actor.Clockwork;
import az.rayon.kernel.Demonstration;
import az.rayon.kernel.Numbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Some five hundred invented appeals of the last two years, the same on every installation but for the days: most
/// answered in time, some late, some overdue, some that came today; and with them those that other slices invent. Each
/// is marked as invented, its author is nobody.
@Component
class SampleAppeals implements Demonstration {

  private static final int DAYS = 730;
  /// Working days of an extension.
  private static final int LONGER = 10;
  private static final int FEW = 7;

  private final AppealBatches batches;
  private final SampleCast cast;
  private final List<InventedAppeals> others;
  private final Terms terms;
  private final Numbers numbers;
  private final Audit audit;

  SampleAppeals(AppealBatches batches, SampleCast cast, List<InventedAppeals> others, Terms terms, Numbers numbers,
      Audit audit) {
    this.batches = batches;
    this.cast = cast;
    this.others = others;
    this.terms = terms;
    this.numbers = numbers;
    this.audit = audit;
  }

  @Override
  public int order() {
    return 30;
  }

  /// One deed stands for them all: the public log proves what was done, and nobody did these.
  @Override
  @Transactional
  public void prepare() {
    var crew = cast.crew();
    var own = invent(crew);
    var told = others.stream().flatMap(other -> other.invent(crew.now().toLocalDate()).stream());
    var all = Stream.concat(own.stream(), told).sorted(Comparator.comparing(Life::received)).toList();
    all.forEach(life -> life.live(numbers.next("A", life.received().atZone(crew.now().getZone()).getYear())));
    turn(own);
    batches.add(all.stream().map(Life::appeal).toList());
    batches.addSteps(all.stream().flatMap(life -> life.steps().stream()).toList());
    all.forEach(Life::kept);
    audit.record(new Clockwork("demonstration"), "appeals.demonstration", UUID.nameUUIDFromBytes(new byte[]{1}));
  }

  /// In the order in which they came.
  private List<SampleLife> invent(SampleCast.Crew crew) {
    var random = new Random(1308);
    var known = new HashMap<String, Term>();
    return days(random, crew.now().toLocalDate()).stream()
        .map(day -> new SampleLife(random, crew, day, basis -> term(known, basis, day)))
        .sorted(Comparator.comparing(Life::received)).toList();
  }

  /// The latest that wait: two are drafted, two extended because their authors are asked something too, two merged into
  /// the one before them. Of those left unexamined every third was not accepted.
  private void turn(List<SampleLife> lives) {
    var waiting = lives.reversed().stream().filter(SampleLife::waits).limit(FEW).toList();
    for (int at = 0; at < waiting.size(); at++) {
      var life = waiting.get(at);
      if (at < 2) life.draft();
      else if (at < 4) life.extendAndAsk(longer(life.appeal().term()));
      else if (at < 6 && waiting.size() == FEW) life.merge(waiting.getLast());
    }
    var left = lives.stream().filter(SampleLife::unexamined).toList();
    for (int at = 0; at < left.size(); at += 3) left.get(at).refuse();
  }

  private Term longer(Term term) {
    return terms.of(term.basis(), term.from(), LONGER);
  }

  private Term term(Map<String, Term> known, Basis basis, LocalDate day) {
    return known.computeIfAbsent(basis + " " + day, _ -> terms.of(basis, day));
  }

  /// The days on which one came, in order. More came lately than two years ago, few at weekends, three today.
  private static List<LocalDate> days(Random random, LocalDate today) {
    var days = new ArrayList<LocalDate>();
    for (int ago = DAYS; ago > 0; ago--) {
      var day = today.minusDays(ago);
      double expected = day.getDayOfWeek().getValue() > 5 ? 0.15 : 0.55 + 0.7 * (DAYS - ago) / DAYS;
      for (double left = expected; left > 0; left--) if (random.nextDouble() < left) days.add(day);
    }
    for (int i = 0; i < 3; i++) days.add(today);
    return days;
  }
}
