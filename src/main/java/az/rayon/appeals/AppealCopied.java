package az.rayon.appeals;

import java.util.UUID;

/// Published once other competent bodies are sent a copy of an appeal that the authority goes on examining. Carries the
/// key only.
public record AppealCopied(UUID appeal) {}
