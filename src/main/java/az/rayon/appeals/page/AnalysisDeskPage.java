package az.rayon.appeals.page;

import az.rayon.site.Problem;
import java.util.List;

/// The analysis of a year on the desk: the remarks to write, and whether it can be published.
public record AnalysisDeskPage(AnalysisPage analysis, boolean write, boolean publish, int version, String remarks,
    List<Integer> years, List<Problem> problems) {}
