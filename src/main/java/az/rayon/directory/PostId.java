package az.rayon.directory;

import java.util.UUID;

/// The key of a post.
public record PostId(UUID value) {}
