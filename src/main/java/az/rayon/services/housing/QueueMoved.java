package az.rayon.services.housing;

import java.util.UUID;

/// Published once a step of an entry is stored.
record QueueMoved(UUID entry) {}
