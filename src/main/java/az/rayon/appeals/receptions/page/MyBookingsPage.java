package az.rayon.appeals.receptions.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the signed-in person has booked.
public record MyBookingsPage(List<Line> lines) {

  public record Line(String number, String official, String state, @Nullable SeatView seat) {}
}
