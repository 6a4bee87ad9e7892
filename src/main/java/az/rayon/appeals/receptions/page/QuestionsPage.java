package az.rayon.appeals.receptions.page;

import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.util.List;

/// What the person wants to talk about: as many questions as are shown, and room for another unless `full`.
public record QuestionsPage(String action, String back, List<QuestionLine> questions, List<Choice> topics,
    boolean full, List<Problem> problems) {

  public record QuestionLine(int place, String topic, String text) {}
}
