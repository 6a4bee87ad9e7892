package az.rayon.accounts;

import java.time.LocalDate;
import java.util.UUID;

/// An official is away, the first and the last day included, and another stands in: for those days the substitute
/// serves the unit of who is away, and letters about its work go to the substitute.
public record Leave(UUID id, UUID official, UUID substitute, LocalDate firstDay, LocalDate lastDay) {}
