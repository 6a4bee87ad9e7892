package az.rayon.appeals.register;

import az.rayon.appeals.register.Appeal.Obstacle;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Filing.Form;
import az.rayon.appeals.register.Notice.About;
import az.rayon.appeals.register.Notice.Clock;
import az.rayon.appeals.register.Notice.How;
import az.rayon.appeals.register.Notice.Told;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Ids;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reckons who is owed word of a step, and by when. Whom the program can write to is told at once by its own letter;
/// for the others a notice is owed until a clerk records how they were told.
@Component
class Owing {

  private final Notices notices;
  private final Terms terms;
  private final java.time.Clock clock;

  Owing(Notices notices, Terms terms, java.time.Clock clock) {
    this.notices = notices;
    this.terms = terms;
    this.clock = clock;
  }

  /// An answer is owed by the last day of its term.
  void answer(Appeal answered, Actor by) {
    person(answered, About.ANSWERED, Clock.by(answered.term().due()), by);
  }

  /// A longer term must be told of before the shorter one ends.
  void longer(Appeal before, About about, Actor by) {
    person(before, about, Clock.by(before.term().due()), by);
  }

  /// A question is owed at once, because the term runs on; one letter asks all that is not answered.
  void question(Appeal appeal, Actor by) {
    notices.drop(appeal.id(), About.ASKED);
    person(appeal, About.ASKED, Clock.by(today()), by);
  }

  /// Each body has its copy, and the person is told of it, by the day that art. 7.10 sets.
  void copies(Appeal appeal, List<String> bodies, Actor by) {
    var due = forwarding(appeal);
    person(appeal, About.FORWARDED, due, by);
    for (var body : bodies) add(appeal, About.FORWARDED, body, due, null);
  }

  /// The last day for sending it on.
  LocalDate forwardBy(Appeal appeal) {
    return forwarding(appeal).due();
  }

  /// Whoever ends an appeal without an answer owes the person the reasons: at once where it was oral (art. 8.2). The
  /// anonymous can't be told, and whoever takes an appeal back knows.
  void end(Appeal ended, Actor by) {
    switch (ended.state()) {
      case State.Forwarded forwarded -> copies(ended, forwarded.bodies(), by);
      case State.LeftUnexamined _ -> person(ended, About.LEFT_UNEXAMINED, reasons(ended), by);
      case State.NotAccepted refused -> {
        if (refused.obstacle() != Obstacle.ANONYMOUS) person(ended, About.NOT_ACCEPTED, reasons(ended), by);
      }
      case State.Registered _,State.OnDesk _,State.Answered _,State.Withdrawn _,State.Merged _ -> {
      }
    }
  }

  /// The clock as the calendar of today reckons it.
  Clock again(Clock before) {
    return before.rule() == null ? before : clock(before.rule(), before.from());
  }

  private Clock reasons(Appeal appeal) {
    boolean oral = appeal.filing().channel().form() == Form.ORAL;
    return oral ? Clock.by(today()) : clock(Terms.NOTICE, today());
  }

  private Clock forwarding(Appeal appeal) {
    return clock(Terms.FORWARD, appeal.term().from());
  }

  private Clock clock(String rule, LocalDate from) {
    var due = terms.due(rule, from);
    return new Clock(rule, from, due.due(), due.provisional());
  }

  private void person(Appeal appeal, About about, Clock due, Actor by) {
    boolean written = AppealLetters.reaches(appeal.filing());
    add(appeal, about, "", due, written ? new Told(How.LETTER, today(), null, by.id()) : null);
  }

  private void add(Appeal appeal, About about, String whom, Clock due, @Nullable Told told) {
    notices.add(new Notice(Ids.at(clock.instant()), appeal.id(), about, whom, due, told));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
