package az.rayon.appeals;

import java.util.UUID;

/// Published once an appeal has its number. Carries the key only.
public record AppealRegistered(UUID appeal) {}
