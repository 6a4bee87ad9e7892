package az.rayon.actionplan.page;

import az.rayon.site.Problem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was read from a file, before anything is saved. `whole` says that every line was read; the fields of the form
/// are as typed or as recognised.
public record PreviewPage(String key, String fileName, boolean report, boolean whole, List<String> title,
    List<Clause> clauses, List<Unread> unread, List<Joined> joined, int below, String post, String signatory,
    @Nullable LocalDate date, String code, String planTitle, String firstYear, String lastYear, String year,
    List<Problem> problems) {

  public record Clause(String number, String title, String status) {}

  /// `reason` ends a message key.
  public record Unread(int line, String reason, String excerpt) {}

  public record Joined(int line, String number) {}
}
