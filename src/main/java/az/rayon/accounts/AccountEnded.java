package az.rayon.accounts;

import java.util.UUID;

/// Nobody enters with this account any more, and nobody will again.
public record AccountEnded(UUID account) {}
