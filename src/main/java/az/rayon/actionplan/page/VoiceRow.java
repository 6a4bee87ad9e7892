package az.rayon.actionplan.page;

import java.time.Instant;

/// What one organisation of civil society says.
public record VoiceRow(String organisation, String level, int steps, String reason, Instant at) {}
