package az.rayon.appeals.receptions.page;

/// The draft of a booking is not kept any more.
public record BookingGonePage() {}
