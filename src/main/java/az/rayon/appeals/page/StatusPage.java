package az.rayon.appeals.page;

import az.rayon.site.Crumb;
import java.util.List;

/// An appeal as its author sees it; `withdraw` is where a signed-in author takes it back, empty where they can't.
public record StatusPage(AppealView appeal, List<Crumb> crumbs, String withdraw, int version) {}
