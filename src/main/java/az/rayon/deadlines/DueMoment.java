package az.rayon.deadlines;

import az.rayon.kernel.Translated;
import java.time.Instant;
import java.time.LocalDate;

/// The moment before which the law wants a thing done, for a thing whose hour is known. A term in hours ends at an hour
/// of `day`; every other with the end of `day`, which is then its last day.
public record DueMoment(String rule, Instant from, Instant before, LocalDate day, boolean provisional,
    Translated explanation) {}
