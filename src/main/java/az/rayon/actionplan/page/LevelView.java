package az.rayon.actionplan.page;

/// Both views of a measure's level. Names are `Level`'s, or empty where nobody has said; `reason` belongs to a stated
/// level; `voices` is how many organisations have assessed.
public record LevelView(String authority, int steps, boolean stated, String reckoned, String reason, String civil,
    int civilSteps, int voices) {}
