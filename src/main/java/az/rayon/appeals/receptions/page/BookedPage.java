package az.rayon.appeals.receptions.page;

import org.jspecify.annotations.Nullable;

/// What whoever booked takes home. `pin` is empty once its time to be shown has passed; without a seat they wait.
public record BookedPage(String key, String number, String pin, String official, @Nullable SeatView seat,
    String email) {}
