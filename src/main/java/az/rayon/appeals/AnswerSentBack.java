package az.rayon.appeals;

import java.util.UUID;

/// Published once a draft of an answer went back to the unit to be written better.
public record AnswerSentBack(UUID appeal) {}
