package az.rayon.appeals.page;

import az.rayon.site.Problem;
import java.util.List;

/// An appeal that may be made a request for information, and what that means for it.
public record TurnPage(AppealView appeal, Seen seen, List<Problem> problems) {}
