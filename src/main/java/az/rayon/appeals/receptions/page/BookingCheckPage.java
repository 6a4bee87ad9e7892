package az.rayon.appeals.receptions.page;

import az.rayon.appeals.page.AppealView.FileLine;
import az.rayon.appeals.receptions.page.QuestionsPage.QuestionLine;
import az.rayon.site.Problem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All that was typed, before it is booked. Without a seat the person goes on the waiting list.
public record BookingCheckPage(String key, String official, @Nullable SeatView seat, List<QuestionLine> questions,
    List<FileLine> files, Map<String, String> values, List<String> needs, List<Problem> problems) {

  public String value(String field) {
    return values.getOrDefault(field, "");
  }
}
