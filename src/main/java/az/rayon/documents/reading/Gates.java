package az.rayon.documents.reading;

import az.rayon.documents.DocumentGate;
import az.rayon.documents.DocumentGate.Answer;
import az.rayon.documents.DocumentId;
import az.rayon.kernel.Actor;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Asks the owners (N5). Exactly one must say that the file is its own, and open it; anything else is no.
@Component
class Gates {

  private final ObjectProvider<DocumentGate> gates;

  Gates(ObjectProvider<DocumentGate> gates) {
    this.gates = gates;
  }

  boolean open(DocumentId document, Actor by) {
    var answers = gates.stream().map(gate -> gate.ask(document, by)).filter(answer -> answer != Answer.NOT_MINE)
        .toList();
    return answers.equals(List.of(Answer.OPEN));
  }
}
