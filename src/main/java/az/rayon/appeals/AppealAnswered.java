package az.rayon.appeals;

import java.util.UUID;

/// Published once the answer is stored. Carries keys only: the event log is no place for what people wrote.
public record AppealAnswered(UUID appeal) {}
