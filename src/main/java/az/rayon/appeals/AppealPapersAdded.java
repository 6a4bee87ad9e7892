package az.rayon.appeals;

import java.util.UUID;

/// Published once papers or words were added to an appeal that is being examined.
public record AppealPapersAdded(UUID appeal) {}
