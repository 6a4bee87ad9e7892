package az.rayon.actionplan.plan;

import az.rayon.documents.DocumentGate;
import az.rayon.documents.DocumentId;
import az.rayon.kernel.Actor;
import org.springframework.stereotype.Component;

/// Evidence is for everybody, from the day its plan is. A file that was withdrawn stays readable: what was shown once
/// is not unshown.
@Component
class EvidenceGate implements DocumentGate {

  private final EvidenceItems evidence;
  private final Measures measures;
  private final Plans plans;

  EvidenceGate(EvidenceItems evidence, Measures measures, Plans plans) {
    this.evidence = evidence;
    this.measures = measures;
    this.plans = plans;
  }

  @Override
  public Answer ask(DocumentId document, Actor by) {
    return evidence.ofDocument(document).map(item -> plans.get(measures.get(item.measure()).plan()))
        .map(plan -> plan.open() || by instanceof Actor.Official ? Answer.OPEN : Answer.CLOSED)
        .orElse(Answer.NOT_MINE);
  }
}
