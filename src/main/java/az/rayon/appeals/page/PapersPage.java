package az.rayon.appeals.page;

import az.rayon.site.Problem;
import java.util.List;

/// What an official writes down for whoever wrote an appeal and called, wrote a letter or came to the counter.
public record PapersPage(AppealView appeal, String typed, List<Problem> problems) {}
