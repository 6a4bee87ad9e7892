package az.rayon.appeals.receptions.page;

import java.time.LocalDate;
import java.time.LocalTime;

/// A mobile reception in a list. `state` is "planned", "held" or "cancelled".
public record MobileLine(String number, String settlement, LocalDate day, LocalTime opens, LocalTime closes,
    String place, String state, long requests, long answered, boolean invented) {}
