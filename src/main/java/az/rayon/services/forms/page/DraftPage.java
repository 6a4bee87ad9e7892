package az.rayon.services.forms.page;

import az.rayon.site.Problem;
import java.util.List;

/// The next version of a form as it is being written: its steps in their order, and what is still wrong with it;
/// `beside` is where the passport, the certificate or a register of the service does not go with it.
public record DraftPage(String service, String title, String lead, boolean together, int version, int edits,
    List<StepLine> steps, List<SumLine> calculations, List<FlawLine> must, List<FlawLine> beside, List<FlawLine> should,
    List<Problem> problems) {

  public record StepLine(String name, String title, String when, List<String> questions) {}

  public record SumLine(String name, String label, String formula) {}

  /// `path` is where it is put right; `place` names it.
  public record FlawLine(String place, String path, Problem problem) {}
}
