package az.rayon.appeals.page;

import az.rayon.site.Problem;
import java.util.List;

/// Which answers are approved before they go out.
public record ApprovalPage(String answers, List<Problem> problems) {}
