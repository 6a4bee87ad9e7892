package az.rayon.opendata.page;

import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import az.rayon.site.page.Paging;
import java.util.List;

/// The rows of a dataset, a page of them, and the ways to take them all. Cells are already in the reader's language; an
/// empty one holds nothing.
public record DatasetPage(String name, String title, List<String> head, List<List<String>> rows, long count,
    Paging paging, List<Choice> days, Asked asked, List<Problem> problems, Ways ways, List<Link> series) {

  /// Which rows were asked for, as it was typed.
  public record Asked(String from, String to, String on) {}

  public record Ways(String csv, String spreadsheet, String json) {}

  /// A figure that is counted from these rows.
  public record Link(String label, String path) {}
}
