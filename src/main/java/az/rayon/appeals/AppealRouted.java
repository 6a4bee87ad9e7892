package az.rayon.appeals;

import java.util.UUID;

/// Published once a unit was given an appeal to examine.
public record AppealRouted(UUID appeal) {}
