package az.rayon.actionplan.page;

import java.time.Instant;

/// A step of a report's way.
public record EventRow(Instant at, String event, String body, String reason) {}
