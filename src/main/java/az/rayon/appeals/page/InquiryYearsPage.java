package az.rayon.appeals.page;

import java.util.List;

/// The years of the register in figures. A figure that there is no data for is empty.
public record InquiryYearsPage(List<Year> years, List<Link> series, List<Ground> grounds) {

  /// One year.
  public record Year(int year, String received, String onTime, String extended, String declined, String published,
      String medianDays) {}

  /// The way to a figure's own page.
  public record Link(String title, String key) {}

  /// How often information was refused or withheld on one ground, ever.
  public record Ground(String name, String count) {}
}
