package az.rayon.deadlines;

import java.time.LocalDate;

/// The last day of a term, and whether it is provisional, as in `Due`.
public record LastDay(LocalDate day, boolean provisional) {}
