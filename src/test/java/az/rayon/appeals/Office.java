package az.rayon.appeals;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.appeals.People.ROADS;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.register.AnsweringAppeals;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.RoutingAppeals;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Role;

/// The unit of roads at work, for tests that wait for its answer.
public record Office(RoutingAppeals routing, AnsweringAppeals answering) {

  /// An appeal that has just come is given to the unit, and answered.
  public void answer(String number, Result result, String text) {
    assertThat(routing.route(number, 0, ROADS, null, "", anOfficial(Role.REGISTRAR))).isInstanceOf(Done.class);
    assertThat(answering.answer(number, 1, result, text, anOfficial(ROADS, Role.EXECUTOR))).isInstanceOf(Done.class);
  }
}
