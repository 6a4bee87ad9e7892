package az.rayon.site.page;

import az.rayon.site.Problem;
import java.time.LocalDate;
import java.util.List;

/// Sample values for the components.
public record ComponentsPage(LocalDate today, Paging paging, List<Problem> problems) {}
