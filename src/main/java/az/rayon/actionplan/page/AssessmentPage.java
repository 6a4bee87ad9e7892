package az.rayon.actionplan.page;

import az.rayon.site.Problem;
import java.util.List;

/// The form by which an organisation assesses a measure.
public record AssessmentPage(String plan, String number, String title, List<String> levels, String level, String reason,
    List<Problem> problems) {

  public String measurePath() {
    return "/plans/" + plan + "/measures/" + number;
  }
}
