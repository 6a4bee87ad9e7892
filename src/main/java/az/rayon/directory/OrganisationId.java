package az.rayon.directory;

import java.util.UUID;

/// The key of an organisation the authority deals with.
public record OrganisationId(UUID value) {}
