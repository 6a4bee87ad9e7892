package az.rayon.appeals;

import java.util.UUID;

/// Somebody else was said to examine an appeal within the unit that has it.
public record AppealAssigned(UUID appeal) {}
