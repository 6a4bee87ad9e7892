package az.rayon.services.housing;

import java.util.UUID;

/// Published once a step of an entry is stored; `move` is its line of history.
record QueueMoved(UUID entry, UUID move) {}
