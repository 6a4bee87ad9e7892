package az.rayon.directory.page;

import az.rayon.site.page.Paging;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One table of the directory: its rows as filtered, a page of them.
public record SheetPage(String sheet, String question, boolean ended, boolean keeper, List<Row> rows, Paging paging) {

  /// A period of a thing; `standing` is the last part of a message key.
  public record Row(String code, String label, LocalDate from, @Nullable LocalDate until, String standing) {}
}
