package az.rayon.appeals.register;

import static az.rayon.appeals.People.a;
import static az.rayon.appeals.People.an;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.Drawn;
import az.rayon.appeals.register.Appeal.Ground;
import az.rayon.appeals.register.Appeal.Obstacle;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Role;
import az.rayon.kernel.Translated;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// All that can happen to an appeal, found by trying every verb on every state as the one who may, and drawn into
/// `docs/appeals.md`.
class AppealStatesTests {

  static final Instant NOW = Instant.parse("2026-02-10T10:15:30Z");
  static final LocalDate TODAY = LocalDate.of(2026, 2, 10);
  static final Term LONGER = new Term(Term.Basis.STUDY, LocalDate.of(2026, 2, 2), LocalDate.of(2026, 3, 17), false);

  static final Body SU = new Body("su", Translated.az("Azərsu"), false);

  final UUID desk = UUID.randomUUID();
  final Official registrar = a(Role.REGISTRAR);
  final Official executor = an(Role.EXECUTOR, desk);

  @Test
  void theTransitionsAreThese() {
    assertThat(transitions()).containsExactlyInAnyOrder(
        "Registered --> Examined : route", "Registered --> Answered : answerOnTheSpot",
        "Registered --> Forwarded : forward",
        "Registered --> LeftUnexamined : leaveUnexamined", "Registered --> NotAccepted : notAccept",
        "Registered --> Withdrawn : withdraw", "Registered --> Merged : merge", "Registered --> Registered : link",
        "Registered --> Registered : mark",
        "Examined --> Examined : route", "Examined --> Registered : giveBack", "Examined --> Examined : study",
        "Examined --> Examined : extend", "Examined --> Answered : answer", "Examined --> Drafted : draft",
        "Examined --> Forwarded : forward", "Examined --> LeftUnexamined : leaveUnexamined",
        "Examined --> NotAccepted : notAccept", "Examined --> Withdrawn : withdraw", "Examined --> Merged : merge",
        "Examined --> Examined : link", "Examined --> Registered : mark",
        "Drafted --> Examined : route", "Drafted --> Registered : giveBack", "Drafted --> Drafted : study",
        "Drafted --> Drafted : extend", "Drafted --> Answered : answer", "Drafted --> Drafted : draft",
        "Drafted --> Answered : approve", "Drafted --> Examined : sendBack",
        "Drafted --> Forwarded : forward", "Drafted --> LeftUnexamined : leaveUnexamined",
        "Drafted --> NotAccepted : notAccept", "Drafted --> Withdrawn : withdraw", "Drafted --> Merged : merge",
        "Drafted --> Drafted : link", "Drafted --> Registered : mark",
        "Answered --> Examined : notSolved", "Answered --> Answered : link",
        "LeftUnexamined --> Registered : reopen", "NotAccepted --> Registered : reopen",
        "Merged --> Registered : part", "Forwarded --> Registered : reopen", "Examined --> Examined : assign",
        "Drafted --> Drafted : assign", "Registered --> Registered : correct", "Examined --> Examined : correct",
        "Drafted --> Drafted : correct", "Answered --> Answered : correct", "Forwarded --> Forwarded : correct",
        "LeftUnexamined --> LeftUnexamined : correct", "NotAccepted --> NotAccepted : correct",
        "Withdrawn --> Withdrawn : correct", "Merged --> Merged : correct", "Registered --> Registered : copy",
        "Examined --> Examined : copy", "Drafted --> Drafted : copy", "Registered --> Registered : ask",
        "Examined --> Examined : ask", "Drafted --> Drafted : ask");
  }

  @Test
  void theDrawingIsUpToDate() throws IOException {
    var lines = new ArrayList<String>(List.of("```mermaid", "stateDiagram-v2", "  [*] --> Registered : register"));
    transitions().forEach(line -> lines.add("  " + line));
    for (var end : List.of("Answered", "Forwarded", "LeftUnexamined", "NotAccepted", "Withdrawn", "Merged")) {
      lines.add("  " + end + " --> [*]");
    }
    lines.add("```");
    new Drawn(Path.of("docs/appeals.md"), "states").is(String.join("\n", lines) + "\n");
  }

  private List<String> transitions() {
    var found = new ArrayList<String>();
    for (var state : states()) {
      verbs().forEach((verb, deed) -> {
        var before = anAppeal().through(Channel.RECEPTION).in(state).build();
        if (deed.apply(before) instanceof Done(var after)) {
          found.add("%s --> %s : %s".formatted(name(state), name(after.state()), verb));
        }
      });
    }
    return found;
  }

  private List<State> states() {
    var by = UUID.randomUUID();
    List<State> states = List.of(new State.Registered(), new State.Examined(desk, null),
        new State.Drafted(desk, null, Result.SATISFIED, "Bəli.", by, NOW),
        new State.Answered(desk, null, Result.SATISFIED, "Bəli.", by, NOW),
        new State.Forwarded(List.of("Azərsu"), "Su.", TODAY, by, NOW),
        new State.LeftUnexamined(Ground.UNFIT, "Oxunmur.", by, NOW),
        new State.NotAccepted(Obstacle.COURT, "Məhkəmədədir.", by, NOW), new State.Withdrawn(by, NOW),
        new State.Merged(UUID.randomUUID(), by, NOW));
    assertThat(states).as("one of each").hasSize(leaves(State.class));
    return states;
  }

  private static int leaves(Class<?> type) {
    if (!type.isSealed()) return 1;
    int count = 0;
    for (var below : type.getPermittedSubclasses()) count += leaves(below);
    return count;
  }

  private Map<String, Function<Appeal, Outcome<Appeal, Refusal>>> verbs() {
    var earlier = anAppeal().received(AppealBuilder.RECEIVED.minusSeconds(1)).build();
    var against = Marks.NONE.against(new Marks.Against(desk, ""));
    var verbs = new LinkedHashMap<String, Function<Appeal, Outcome<Appeal, Refusal>>>();
    verbs.put("route", appeal -> Hands.route(appeal, desk, null, registrar));
    verbs.put("assign", appeal -> Hands.assign(appeal, executor.id(), executor));
    verbs.put("giveBack", appeal -> appeal.giveBack(executor));
    verbs.put("study", appeal -> appeal.study(LONGER, executor, TODAY));
    verbs.put("answerOnTheSpot",
        appeal -> Hands.answerOnTheSpot(appeal, desk, Result.SATISFIED, "Bəli.", registrar, NOW));
    verbs.put("extend", appeal -> appeal.extend(LONGER, executor, TODAY));
    verbs.put("answer", appeal -> appeal.answer(Result.SATISFIED, "Bəli.", false, executor, NOW));
    verbs.put("draft", appeal -> appeal.answer(Result.SATISFIED, "Bəli.", true, executor, NOW));
    verbs.put("approve", appeal -> FourEyes.approve(appeal, a(Role.DEPUTY), NOW));
    verbs.put("sendBack", appeal -> FourEyes.sendBack(appeal, a(Role.HEAD)));
    verbs.put("copy", appeal -> Hands.copy(appeal, List.of(SU), registrar));
    verbs.put("ask", appeal -> Talk.ask(appeal, executor) instanceof Done(var asked)
        ? new Done<>(asked)
        : Talk.ask(appeal, registrar));
    verbs.put("forward", appeal -> appeal.forward(List.of(SU), "Su.", TODAY, registrar, NOW));
    verbs.put("leaveUnexamined", appeal -> appeal.leaveUnexamined(Ground.UNFIT, "Oxunmur.", false, registrar, NOW));
    verbs.put("notAccept", appeal -> appeal.notAccept(Obstacle.COURT, "Məhkəmədədir.", registrar, NOW));
    verbs.put("withdraw", appeal -> appeal.withdraw(Claimant.of(appeal, registrar), NOW));
    verbs.put("merge", appeal -> Kinship.merge(appeal, earlier, true, registrar, NOW));
    verbs.put("part", Kinship::part);
    verbs.put("link", appeal -> Kinship.link(appeal, earlier, false, true, registrar));
    verbs.put("correct", appeal -> Correction.of(appeal.filing()).in(appeal, registrar));
    verbs.put("mark", appeal -> appeal.mark(against, appeal.term(), registrar));
    verbs.put("reopen", appeal -> Aftermath.reopen(appeal, LONGER, registrar));
    verbs.put("notSolved", appeal -> Aftermath.notSolved(appeal, LONGER,
        new Aftermath.Objection(TODAY, TODAY), Claimant.of(appeal, registrar), TODAY));
    return verbs;
  }

  private static String name(State state) {
    return state.getClass().getSimpleName();
  }
}
