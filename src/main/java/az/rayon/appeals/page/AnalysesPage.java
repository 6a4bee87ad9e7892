package az.rayon.appeals.page;

import java.util.List;

/// The years whose analysis is published, and the one that comes next.
public record AnalysesPage(List<Integer> years, int next) {}
