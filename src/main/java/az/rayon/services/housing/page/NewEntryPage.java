package az.rayon.services.housing.page;

import az.rayon.services.housing.page.DeedPage.Typing;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.util.List;

/// A household that is to be put into the queue from a granted application. `alsoIn` are the entries in which one of
/// them stands already.
public record NewEntryPage(Asked asked, Typing typing, List<Choice> categories, List<Choice> settlements, int rows,
    List<String> alsoIn, List<Problem> problems) {

  /// What the application says: its number, who applied, with their FİN, and to which categories they belong.
  public record Asked(String application, List<String> people, List<String> categories) {}
}
