package az.rayon.actionplan.page;

import az.rayon.site.Problem;
import java.util.List;

/// The form by which a file is brought in.
public record ImportPage(List<Problem> problems) {}
