package az.rayon.deadlines.page;

import az.rayon.site.Problem;
import az.rayon.site.page.DateText;
import java.util.List;

/// The form for a swap of days, with what was typed.
public record SwapPage(DateText off, DateText work, String act, List<Problem> problems) {}
