package az.rayon.appeals.receptions.page;

import az.rayon.site.Problem;
import java.util.List;
import java.util.Map;

/// Writing down what became of one question.
public record QuestionPage(String action, String back, String number, String name, String topic, String text,
    Map<String, String> values, List<Problem> problems) {

  public String value(String field) {
    return values.getOrDefault(field, "");
  }
}
