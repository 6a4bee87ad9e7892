package az.rayon.appeals.register;

import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Term.Basis;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Numbers;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes appeals in: each has its number, its term and its first line of history at once, on the day it came.
@Service
public class LodgingAppeals {

  private final Appeals appeals;
  private final Covers covers;
  private final Progress progress;
  private final Terms terms;
  private final Numbers numbers;
  private final Clock clock;

  LodgingAppeals(Appeals appeals, Covers covers, Progress progress, Terms terms, Numbers numbers, Clock clock) {
    this.appeals = appeals;
    this.covers = covers;
    this.progress = progress;
    this.terms = terms;
    this.numbers = numbers;
    this.clock = clock;
  }

  /// What anybody hands in. The same submission sent again gives the appeal that it made the first time.
  @Transactional
  public Appeal lodge(Filing filing, Cover cover, Actor by) {
    return lodge(filing, Marks.NONE, cover, by);
  }

  /// As above, where it is known from the first whom it complains of or what is asked for in it.
  @Transactional
  public Appeal lodge(Filing filing, Marks marks, Cover cover, Actor by) {
    appeals.await(filing.submission());
    return appeals.findSubmission(filing.submission()).orElseGet(() -> register(filing, marks, cover, by));
  }

  /// As `lodge`, for whoever holds what a submission is made of, so that there is no other of it and never was.
  @Transactional(propagation = Propagation.MANDATORY)
  public Appeal lodgeFirst(Filing filing, Marks marks, Cover cover, Actor by) {
    return register(filing, marks, cover, by);
  }

  /// What came on paper, by telephone or by word of mouth, entered by whoever received it: the registrar, or the
  /// representative in an inzibati ərazi dairəsi.
  @Transactional
  public Outcome<Appeal, Refusal> enter(Filing filing, Marks marks, Cover cover, Actor by) {
    if (!mayEnter(by)) return new Refused<>(Refusal.NOT_YOURS);
    return new Done<>(lodge(filing, marks, cover, by));
  }

  public static boolean mayEnter(Actor by) {
    return by.holds(Role.REGISTRAR) || by.holds(Role.REPRESENTATIVE);
  }

  /// The number is taken as late as can be, because all others who register wait until the transaction that took it
  /// ends.
  private Appeal register(Filing filing, Marks marks, Cover cover, Actor by) {
    var today = LocalDate.ofInstant(filing.receivedAt(), clock.getZone());
    var term = terms.of(marks.serviceman() ? Basis.MILITARY : Basis.NORMAL, cover.countedFrom(today));
    boolean shown = appeals.showEarlier(filing);
    var number = numbers.next("A", today.getYear());
    var appeal = Appeal.registered(Ids.at(filing.receivedAt()), number, filing, term).marked(marks);
    progress.begin(appeal, cover.lacking().isEmpty(), shown, by);
    covers.add(appeal.id(), cover);
    return appeal;
  }
}
