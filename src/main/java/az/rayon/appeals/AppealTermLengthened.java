package az.rayon.appeals;

import java.util.UUID;

/// Published once an appeal has been given the longer term of art. 10.1. Carries the key only.
public record AppealTermLengthened(UUID appeal) {}
