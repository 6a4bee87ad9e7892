package az.rayon.appeals.inquiries;

import static az.rayon.appeals.People.a;
import static az.rayon.appeals.People.an;
import static az.rayon.appeals.inquiries.InquiryBuilder.anInquiry;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.Drawn;
import az.rayon.appeals.inquiries.Inquiry.Declining;
import az.rayon.appeals.inquiries.Inquiry.Refusal;
import az.rayon.appeals.inquiries.Inquiry.State;
import az.rayon.appeals.inquiries.Inquiry.Withheld;
import az.rayon.appeals.register.Claimant;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Role;
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

/// All that can happen to a request, found by trying every verb on every state as the one who may, and drawn into
/// `docs/inquiries.md`.
class InquiryStatesTests {

  static final Instant NOW = Instant.parse("2026-02-04T10:15:30Z");
  static final Notice IN_TIME = new Notice(LocalDate.of(2026, 2, 9), LocalDate.of(2026, 2, 4));

  final UUID desk = UUID.randomUUID();

  @Test
  void theTransitionsAreThese() {
    assertThat(transitions()).containsExactlyInAnyOrder(
        "Registered --> Assigned : route", "Registered --> Incomplete : askCompletion",
        "Registered --> Registered : extend", "Registered --> Answered : answer",
        "Registered --> PartlyAnswered : answerPartly", "Registered --> Declined : decline",
        "Registered --> Forwarded : forward", "Registered --> Withdrawn : withdraw",
        "Assigned --> Assigned : route", "Assigned --> Registered : giveBack",
        "Assigned --> Incomplete : askCompletion", "Assigned --> Assigned : extend",
        "Assigned --> Answered : answer", "Assigned --> PartlyAnswered : answerPartly",
        "Assigned --> Declined : decline", "Assigned --> Forwarded : forward", "Assigned --> Withdrawn : withdraw",
        "Incomplete --> Assigned : complete", "Incomplete --> Withdrawn : withdraw");
  }

  @Test
  void theDrawingIsUpToDate() throws IOException {
    var lines = new ArrayList<String>(List.of("```mermaid", "stateDiagram-v2", "  [*] --> Registered : register"));
    transitions().forEach(line -> lines.add("  " + line));
    lines.add("  Incomplete --> Registered : complete, where no unit had it");
    for (var end : List.of("Answered", "PartlyAnswered", "Declined", "Forwarded", "Withdrawn")) {
      lines.add("  " + end + " --> [*]");
    }
    lines.add("```");
    new Drawn(Path.of("docs/inquiries.md"), "states").is(String.join("\n", lines) + "\n");
  }

  private List<String> transitions() {
    var found = new ArrayList<String>();
    for (var state : states()) {
      verbs().forEach((verb, deed) -> {
        if (deed.apply(anInquiry().in(state).build()) instanceof Done(var after)) {
          found.add("%s --> %s : %s".formatted(name(state), name(after.state()), verb));
        }
      });
    }
    return found;
  }

  private List<State> states() {
    var by = UUID.randomUUID();
    List<State> states = List.of(new State.Registered(), new State.Assigned(desk, null),
        new State.Incomplete("Hansı il?", new State.Assigned(desk, null), NOW),
        new State.Answered(desk, null, "Budur.", by, NOW),
        new State.PartlyAnswered(desk, null, "Budur.", new Withheld("Adlar", "PRIVATE_LIFE"), by, NOW),
        new State.Declined(desk, "PRIVATE_LIFE", "Olmaz.", null, by, NOW),
        new State.Forwarded("Azərsu", "Oradadır.", by, NOW), new State.Withdrawn(by, NOW));
    assertThat(states).as("one of each").hasSize(leaves(State.class));
    return states;
  }

  private static int leaves(Class<?> type) {
    if (!type.isSealed()) return 1;
    int count = 0;
    for (var below : type.getPermittedSubclasses()) count += leaves(below);
    return count;
  }

  private Map<String, Function<Inquiry, Outcome<Inquiry, Refusal>>> verbs() {
    var responsible = a(Role.DATA);
    var executor = an(Role.EXECUTOR, desk);
    var verbs = new LinkedHashMap<String, Function<Inquiry, Outcome<Inquiry, Refusal>>>();
    verbs.put("route", inquiry -> inquiry.route(desk, null, responsible));
    verbs.put("giveBack", inquiry -> inquiry.giveBack(executor));
    verbs.put("askCompletion", inquiry -> inquiry.askCompletion("Hansı il?", IN_TIME, responsible, NOW));
    verbs.put("complete", inquiry -> inquiry.complete(inquiry.term(), new Claimant(responsible, true)));
    verbs.put("extend", inquiry -> inquiry.extend(inquiry.term(), IN_TIME, responsible, NOW));
    verbs.put("answer", inquiry -> inquiry.answer("Budur.", responsible, NOW));
    verbs.put("answerPartly",
        inquiry -> inquiry.answerPartly("Budur.", new Withheld("Adlar", "PRIVATE_LIFE"), responsible, NOW));
    verbs.put("decline",
        inquiry -> inquiry.decline(new Declining("PRIVATE_LIFE", "Olmaz.", null), responsible, NOW));
    verbs.put("forward", inquiry -> inquiry.forward("Azərsu", "Oradadır.", responsible, NOW));
    verbs.put("withdraw", inquiry -> inquiry.withdraw(new Claimant(responsible, true), NOW));
    return verbs;
  }

  private static String name(State state) {
    return state.getClass().getSimpleName();
  }
}
