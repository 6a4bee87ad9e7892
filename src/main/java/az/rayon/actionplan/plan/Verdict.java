package az.rayon.actionplan.plan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The level that the leadership states in place of the reckoned one, with the reason that is shown beside both.
/// Without a level it takes an earlier statement back.
public record Verdict(UUID measure, @Nullable Level level, String reason, UUID by, UUID body, Instant at) {}
