package az.rayon.directory;

import java.util.UUID;

/// The key of a settlement of the district.
public record SettlementId(UUID value) {}
