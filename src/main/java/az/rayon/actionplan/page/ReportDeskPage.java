package az.rayon.actionplan.page;

import az.rayon.actionplan.page.ReportPage.ReportHead;
import az.rayon.site.Problem;
import az.rayon.site.page.DateText;
import java.util.List;

/// The report on the desk: its sentences to word, and the steps that this official may take now.
public record ReportDeskPage(ReportHead head, String title, String post, String signatory, List<ClauseView> clauses,
    List<String> steps, List<Moved> moved, String back, boolean mayEdit, Typed typed, List<Problem> problems) {

  /// A figure that the registers now give otherwise.
  public record Moved(String title, String written, String now) {}

  /// What was typed and came back: in which form (`a sentence's id`, `add:4.3`, `form`, `move`), and the words.
  public record Typed(String form, String text, List<String> on, String reason, String way, DateText day) {

    public static final Typed NOTHING = new Typed("", "", List.of(), "", "", DateText.EMPTY);

    public boolean in(String name) {
      return form.equals(name);
    }
  }

  public boolean may(String step) {
    return steps.contains(step);
  }

  public String path() {
    return "/desk" + head.path();
  }
}
