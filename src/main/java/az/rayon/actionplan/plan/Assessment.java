package az.rayon.actionplan.plan;

import java.time.Instant;
import java.util.UUID;

/// What an organisation of civil society says about a measure. It stands beside the authority's view and changes
/// nothing in it.
public record Assessment(UUID measure, UUID organisation, Level level, String reason, UUID by, Instant at) {}
