package az.rayon.appeals.receptions.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/// Something that stands in a calendar, in the reader's language. `id` stays the same however often it is changed,
/// `sequence` grows with each change, `path` leads to its page and carries the language.
public record Occasion(UUID id, LocalDate day, LocalTime opens, LocalTime closes, String summary, String place,
    String description, String path, boolean cancelled, int sequence, Instant changed) {}
