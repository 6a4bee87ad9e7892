package az.rayon.appeals.page;

import java.util.List;

/// One appeal on the desk, and what this official may do with it now: the everyday steps, the other ones, and whether
/// they may record that somebody was told.
public record CasePage(AppealView appeal, List<String> acts, List<String> others, boolean mayTell) {}
