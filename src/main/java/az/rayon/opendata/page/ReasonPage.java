package az.rayon.opendata.page;

import az.rayon.site.Problem;
import java.util.List;

/// A deed that needs a word about why: `deed` is part of its message keys, `action` where the form goes.
public record ReasonPage(String deed, String name, String title, String action, String back, int version, int number,
    String reason, List<Problem> problems) {}
