package az.rayon.deadlines.page;

import java.util.List;

/// What stands in the calendar and in the rules, for those who keep them. `mayEnter` shows the ways to change it.
public record DeskPage(boolean mayEnter, List<Year> years, List<Exchange> swaps, List<Rule> rules) {

  public record Year(int year, boolean decided, String act, long workingDays) {}

  public record Exchange(String id, String off, String work, String act) {}

  /// `value` is empty where nobody knows one; `status` is "found", "verify" or "unknown".
  public record Rule(String key, String title, String value, String reference, String status) {}
}
