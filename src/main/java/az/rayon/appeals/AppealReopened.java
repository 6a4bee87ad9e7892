package az.rayon.appeals;

import java.util.UUID;

/// Published once an appeal is open again under a fresh term. Carries the key only.
public record AppealReopened(UUID appeal) {}
