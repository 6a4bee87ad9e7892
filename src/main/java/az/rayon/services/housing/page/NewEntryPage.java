package az.rayon.services.housing.page;

import az.rayon.services.housing.page.DeedPage.Typing;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.util.List;

/// A household that is to be put into the queue. `alsoIn` are the entries in which one of them stands already.
public record NewEntryPage(Typing typing, List<Choice> categories, List<Choice> settlements, int rows,
    List<String> alsoIn, List<Problem> problems) {}
