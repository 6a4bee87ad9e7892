package az.rayon.appeals.desk;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.appeals.People.ROADS;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;

import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.AppealBuilder;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Term;
import az.rayon.appeals.register.Terms;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Appeals at the desk, and who registers, examines and answers for them there.
abstract class AppealsAtTheDesk {

  @Autowired
  MockMvcTester web;

  @Autowired
  Appeals appeals;

  @Autowired
  Terms terms;

  @Autowired
  Clock clock;

  final Official registrar = anOfficial(Role.REGISTRAR);
  final Official executor = anOfficial(ROADS, Role.EXECUTOR);
  final Official head = anOfficial(Role.HEAD);

  Appeal add(AppealBuilder builder) {
    var appeal = builder.build();
    appeals.add(appeal);
    return appeal;
  }

  Appeal onDesk() {
    return add(anAppeal().onDesk(ROADS));
  }

  /// A term that began today.
  Term running() {
    return terms.of(Term.Basis.NORMAL, LocalDate.now(clock));
  }

  static String path(Appeal appeal) {
    return "/az/desk/appeals/" + appeal.number();
  }
}
