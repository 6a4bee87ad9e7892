package az.rayon.deadlines;

/// A legal rule has another value than before. Due dates that follow it are to be reckoned again; listeners survive
/// being told twice.
public record RuleSettled(String rule) {}
