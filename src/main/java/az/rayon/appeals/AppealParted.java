package az.rayon.appeals;

import java.util.UUID;

/// Published once an appeal that was to be answered with another lies on the desk again for itself, because the other
/// ended without an answer. Carries the key only.
public record AppealParted(UUID appeal) {}
