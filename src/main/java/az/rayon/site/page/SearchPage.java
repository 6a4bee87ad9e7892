package az.rayon.site.page;

import az.rayon.site.Findable;
import java.util.List;

/// What was asked and what was found; `tooShort` when there was nothing to look for.
public record SearchPage(String asked, List<Findable.Found> found, boolean tooShort) {}
