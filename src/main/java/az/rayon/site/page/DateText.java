package az.rayon.site.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// A day as somebody typed it, so that a wrong one can be shown again as it was.
public record DateText(String day, String month, String year) {

  public static final DateText EMPTY = new DateText("", "", "");

  public static DateText of(LocalDate date) {
    return new DateText(String.valueOf(date.getDayOfMonth()), String.valueOf(date.getMonthValue()),
        String.valueOf(date.getYear()));
  }

  public boolean isEmpty() {
    return day.isBlank() && month.isBlank() && year.isBlank();
  }

  /// The day that was meant, if there is such a day.
  public Optional<LocalDate> date() {
    try {
      return Optional.of(LocalDate.of(number(year), number(month), number(day)));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static int number(String text) {
    return Integer.parseInt(text.strip());
  }
}
