package az.rayon.opendata.page;

import az.rayon.directory.DistrictMap.Drawing;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import az.rayon.site.page.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A dataset: what is told about it, a page of its rows, the ways to take them all, a chart that counts them, and a map
/// where they tell of places. Cells are already in the reader's language; an empty one holds nothing. `versioned` where
/// what it was before can be looked up.
public record DatasetPage(String name, Told told, Life life, Asked asked, Offer offer, List<Head> head,
    List<List<String>> rows, long count, Paging paging, @Nullable Chart chart, @Nullable Drawing map, List<Way> ways,
    List<Link> series, List<Column> dictionary, boolean versioned, List<Problem> problems) {

  /// `frequency` is what is promised, `renewed` the day of the version that is public, null where the rows follow a
  /// register; `latest` is then the latest day in the rows, null where they have none.
  public record Told(String title, String description, String publisher, String theme, String frequency,
      @Nullable LocalDate issued, @Nullable LocalDate renewed, @Nullable LocalDate latest, List<String> keywords) {}

  /// How the dataset is used and kept: looks and takings of the last thirty days; when its rows were last seen to
  /// change, null where nobody looks, and when they should, null where nothing was promised by a day; whether that day
  /// is over, and whether by far. `owed` is the term that the law gives after each event, in words.
  public record Life(long seen, long taken, @Nullable LocalDate last, @Nullable LocalDate due, boolean past,
      boolean late, @Nullable String owed) {}

  /// Which rows were asked for: words, the column they are counted by, their order, the conditions they keep to, and
  /// what the form carries along unseen.
  public record Asked(String words, String by, String sort, List<Chip> chips, Map<String, String> carried) {

    public boolean any() {
      return !chips.isEmpty() || !by.isEmpty();
    }
  }

  /// By what rows can be picked, and by which columns they can be counted.
  public record Offer(List<Field> fields, List<Choice> columns) {}

  /// How rows are picked by one column: one of its values, bounds (`value` and `to`), or words; WORDS is an older part
  /// of the address that has to be put right.
  public record Field(String name, String label, Kind kind, List<Choice> choices, String value, String to) {

    public enum Kind {
      LIST, NUMBERS, DAYS, TEXT, WORDS
    }
  }

  /// The head of a column and the address that orders the rows by it; `sorted` is "up", "down" or "".
  public record Head(String label, String sort, String sorted, boolean numeric) {}

  public record Way(String label, String address) {}

  /// A figure that is counted from these rows.
  public record Link(String label, String path) {}

  /// One line of the data dictionary, with what its codes mean.
  public record Column(String name, String title, String holds, List<Choice> codes) {}
}
