package az.rayon.deadlines.page;

import az.rayon.site.Problem;
import java.util.List;

/// The form for the Cabinet's decision on a year, with what was typed. `seen` is the entry it was filled in over.
public record DecisionPage(int year, String act, String ramazan, String qurban, String seen, List<Problem> problems) {}
