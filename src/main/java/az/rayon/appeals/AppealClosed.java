package az.rayon.appeals;

import java.util.UUID;

/// Published once an appeal has ended without an answer on the merits: forwarded, left unexamined or withdrawn.
public record AppealClosed(UUID appeal) {}
