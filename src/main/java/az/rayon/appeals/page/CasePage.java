package az.rayon.appeals.page;

import java.util.List;

/// One appeal on the desk, and what this official may do with it now.
public record CasePage(AppealView appeal, List<String> acts) {}
