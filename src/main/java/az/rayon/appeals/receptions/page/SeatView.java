package az.rayon.appeals.receptions.page;

import java.time.LocalDate;
import java.time.LocalTime;

/// When and where the person is awaited.
public record SeatView(LocalDate day, LocalTime slot, String place) {}
