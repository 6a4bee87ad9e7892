package az.rayon.appeals.page;

import az.rayon.site.Crumb;
import java.time.LocalDate;
import java.util.List;

/// An appeal as whoever wrote it sees it. `path` is its address, `deeds` what they can do with it now, and `until` the
/// last day on which its answer can be called no solution; `score` is what they think of the answer, 0 while they have
/// not said.
public record StatusPage(AppealView appeal, List<Crumb> crumbs, String path, List<String> deeds, LocalDate until,
    int score) {}
