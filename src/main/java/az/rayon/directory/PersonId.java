package az.rayon.directory;

import java.util.UUID;

/// The key of a person who works or worked for the authority.
public record PersonId(UUID value) {}
