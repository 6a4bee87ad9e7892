package az.rayon.services.applications;

import static az.rayon.appeals.People.a;
import static az.rayon.appeals.People.an;
import static az.rayon.services.applications.ApplicationBuilder.anApplication;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.Drawn;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Role;
import az.rayon.services.applications.Application.Paper;
import az.rayon.services.applications.Application.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// All that can happen to an application, found by trying every verb on every state as the one who may, and drawn into
/// `docs/services.md`.
class ApplicationStatesTests {

  static final Instant NOW = Instant.parse("2026-02-10T10:15:30Z");
  static final LocalDate TODAY = LocalDate.of(2026, 2, 10);
  static final State.Visit VISIT = new State.Visit(TODAY, new State.Window(LocalTime.of(10, 0), LocalTime.of(12, 0)),
      "Nümayəndə");
  static final Term FRESH = new Term("service.decision", TODAY, 0, LocalDate.of(2026, 2, 24), false);

  final UUID unit = UUID.randomUUID();

  @Test
  void theTransitionsAreThese() {
    assertThat(transitions()).containsExactlyInAnyOrder("Submitted --> UnderReview : route",
        "Submitted --> Withdrawn : withdraw", "UnderReview --> UnderReview : route", "UnderReview --> Waiting : ask",
        "UnderReview --> Inspection : arrange", "UnderReview --> AtCommission : consult",
        "UnderReview --> Granted : grant", "UnderReview --> Declined : decline", "UnderReview --> Withdrawn : withdraw",
        "Waiting --> UnderReview : complete", "Waiting --> Withdrawn : withdraw",
        "Inspection --> UnderReview : visited", "Inspection --> Withdrawn : withdraw",
        "AtCommission --> UnderReview : advised", "AtCommission --> Withdrawn : withdraw",
        "Declined --> Objected : object", "Objected --> UnderReview : reopen", "Objected --> Upheld : uphold",
        "Objected --> Declined : withdraw");
  }

  @Test
  void theDrawingIsUpToDate() throws IOException {
    var lines = new ArrayList<String>(List.of("```mermaid", "stateDiagram-v2", "  [*] --> Submitted : submit"));
    transitions().forEach(line -> lines.add("  " + line));
    for (var end : List.of("Granted", "Declined", "Withdrawn", "Upheld")) lines.add("  " + end + " --> [*]");
    lines.add("```");
    new Drawn(Path.of("docs/services.md"), "states").is(String.join("\n", lines) + "\n");
  }

  private List<String> transitions() {
    var found = new ArrayList<String>();
    for (var state : states()) {
      verbs().forEach((verb, deed) -> {
        if (deed.apply(anApplication().in(state).build()) instanceof Done(var after)) {
          found.add("%s --> %s : %s".formatted(name(state), name(after.state()), verb));
        }
      });
    }
    return found;
  }

  private List<State> states() {
    var by = UUID.randomUUID();
    var declined = new State.Declined(unit, "NOT_PROVED", "Sübut yoxdur.", by, NOW);
    List<State> states = List.of(new State.Submitted(), new State.UnderReview(unit),
        new State.Waiting(unit, "Forma 2", NOW), new State.Inspection(unit, VISIT),
        new State.AtCommission(unit, "Qəyyumluq komissiyası", NOW),
        new State.Granted(unit, "Verilir.", new Paper("A-1", null), by, NOW), declined,
        new State.Objected(declined, "Razı deyiləm.", NOW),
        new State.Upheld(declined, "Razı deyiləm.", "Qüvvədədir.", by, NOW), new State.Withdrawn(by, NOW));
    assertThat(states).as("one of each").hasSize(leaves(State.class).size());
    return states;
  }

  private static Set<Class<?>> leaves(Class<?> type) {
    if (!type.isSealed()) return Set.of(type);
    var found = new HashSet<Class<?>>();
    for (var below : type.getPermittedSubclasses()) found.addAll(leaves(below));
    return found;
  }

  private Map<String, Function<Application, Outcome<Application, Refusal>>> verbs() {
    var registrar = a(Role.REGISTRAR);
    var executor = an(Role.EXECUTOR, unit);
    var deputy = a(Role.DEPUTY);
    var own = new Hand(new Actor.Visitor(), true);
    var verbs = new LinkedHashMap<String, Function<Application, Outcome<Application, Refusal>>>();
    verbs.put("route", it -> it.route(unit, registrar));
    verbs.put("ask", it -> it.ask("Forma 2", executor, NOW));
    verbs.put("complete", it -> it.complete(FRESH, own));
    verbs.put("arrange", it -> it.arrange(VISIT, executor));
    verbs.put("visited", it -> it.visited(executor));
    verbs.put("consult", it -> it.consult("Komissiya", executor, NOW));
    verbs.put("advised", it -> it.advised("Lehinə", executor));
    verbs.put("grant", it -> it.grant("Verilir.", new Paper("A-1", null), executor, NOW));
    verbs.put("decline", it -> it.decline("NOT_PROVED", "Sübut yoxdur.", executor, NOW));
    verbs.put("withdraw", it -> it.withdraw(own, NOW));
    verbs.put("object", it -> it.object("Razı deyiləm.", FRESH, TODAY, own, NOW));
    verbs.put("reopen", it -> it.reopen(FRESH, deputy));
    verbs.put("uphold", it -> it.uphold("Qüvvədədir.", deputy, NOW));
    return verbs;
  }

  private static String name(State state) {
    return state.getClass().getSimpleName();
  }
}
