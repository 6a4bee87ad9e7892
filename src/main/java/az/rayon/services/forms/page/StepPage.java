package az.rayon.services.forms.page;

import az.rayon.site.Problem;
import java.util.List;

/// One step of a form. With one question alone, the question is the title of the page. `remove` is where a thing of a
/// group is taken off the list, empty where there is none; `note` is what there is to know before it, a message key.
public record StepPage(Around around, String action, String remove, int number, int of, String title, String text,
    List<Asked> asked, String note, List<Problem> problems) {

  public boolean single() {
    return asked.size() == 1 && text.isEmpty();
  }

  public boolean upload() {
    return asked.stream().anyMatch(each -> each.kind().equals("file"));
  }

  public String heading() {
    return single() && !asked.getFirst().kind().equals("declaration") ? asked.getFirst().label() : title;
  }
}
