package az.rayon.appeals;

import java.util.UUID;

/// Published once whoever wrote an appeal is asked for papers or an explanation. Carries the key only.
public record AuthorAsked(UUID appeal) {}
