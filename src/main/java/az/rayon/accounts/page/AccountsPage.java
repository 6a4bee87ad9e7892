package az.rayon.accounts.page;

import az.rayon.site.page.Paging;
import java.util.List;

/// Accounts, filtered by words and kind. Kinds, roles and states are ends of message keys.
public record AccountsPage(String words, String kind, long count, List<Line> lines, Paging paging, boolean mayChange) {

  /// One account of the list.
  public record Line(String id, String name, String email, String kind, List<String> roles, String state) {}
}
