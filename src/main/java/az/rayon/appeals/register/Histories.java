package az.rayon.appeals.register;

import az.rayon.appeals.page.AppealView.StepLine;
import az.rayon.appeals.register.Step.What;
import az.rayon.kernel.Language;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Histories as readers are shown them (N5): the staff the whole, with everybody's name; whoever wrote what is theirs
/// to know, and nobody's name.
@Component
public class Histories {

  private final Steps steps;
  private final Names names;

  Histories(Steps steps, Names names) {
    this.steps = steps;
    this.names = names;
  }

  public List<StepLine> forStaff(Register register, UUID of, Language language) {
    var all = steps.of(register, of);
    var officials = names.officials(all.stream().map(Step::by).toList());
    var waiting = waiting(register, of);
    return all.stream().map(step -> line(step, officials.getOrDefault(step.by(), ""), step.note(),
        waiting.contains(step), language)).toList();
  }

  public List<StepLine> forAuthor(Register register, UUID of, Language language) {
    var waiting = waiting(register, of);
    return steps.of(register, of).stream().filter(step -> step.what().shownToAuthor())
        .map(step -> line(step, "", step.what().noteShownToAuthor() ? step.note() : "", waiting.contains(step),
            language))
        .toList();
  }

  private List<Step> waiting(Register register, UUID of) {
    return register == Register.APPEAL ? steps.listUnanswered(of) : List.of();
  }

  private StepLine line(Step step, String by, String note, boolean waits, Language language) {
    boolean given = step.what() == What.ROUTED || step.what() == What.RESOLVED;
    var unit = given && step.unit() != null ? names.unit(step.unit()).in(language) : "";
    return new StepLine(step.what().name(), step.at(), by, unit, step.due(), note, step.receipt(), waits);
  }
}
