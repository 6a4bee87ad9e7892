package az.rayon.opendata.datasets;

import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Translated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A view of schema `open_data`: what may leave the program, row by row (N1). Title and columns are told by the
/// comments in the migration that makes the view. `numbered` where each row has a number of its own (`_id`); `edition`
/// is null where the rows follow a register. `words` is all that a reader could look for, folded: names, titles and
/// descriptions in every language, keywords.
public record Dataset(String name, Translated title, List<Column> columns, boolean numbered, @Nullable About about,
    @Nullable Edition edition, String words) {

  public Dataset(String name, Translated title, List<Column> columns, boolean numbered, @Nullable About about,
      @Nullable Edition edition) {
    this(name, title, columns, numbered, about, edition, words(name, title, about));
  }

  /// The version that the rows are of, how many they are and since when they are public: they never change. `sha256` is
  /// the hash of its file, `bytes` how long it is, null where nobody noted it.
  public record Edition(int number, long rows, Instant at, String sha256, @Nullable Long bytes) {}

  /// What a column holds decides how it is written on a page and in a file.
  public enum Holds {
    TEXT, NUMBER, DAY, MOMENT, TRUTH
  }

  public record Column(String name, Translated title, Holds holds) {}

  /// The number of a row, which stays with it whatever is asked: its own in an upload, and in a register one made of
  /// what the row holds; of rows that are alike in everything each has another. Nobody gets it who does not ask for it.
  public static final Column ID = new Column("_id", Translated.az("_id"), Holds.NUMBER);

  /// The columns by which rows may be picked for a period.
  public List<String> days() {
    return columns.stream().filter(column -> column.holds() == Holds.DAY).map(Column::name).toList();
  }

  public Optional<Column> column(String wanted) {
    return columns.stream().filter(column -> column.name().equals(wanted)).findFirst();
  }

  private static String words(String name, Translated title, @Nullable About about) {
    return Azerbaijani.fold(name + " " + every(title)
        + (about == null ? "" : " " + every(about.description()) + " " + String.join(" ", about.keywords())));
  }

  private static String every(Translated text) {
    return text.az() + " " + text.en() + " " + text.ru();
  }

  /// Rows that officials keep are as old as their version, those that follow a register without a period are of today,
  /// and all others as old as the dataset.
  public LocalDate modified(LocalDate today) {
    if (about == null) return today;
    if (about.renewed() != null) return about.renewed();
    return about.frequency().equals("cont") ? today : about.issued();
  }

  /// The column by which rows fall into a period, if nothing else is said.
  public Optional<String> datedBy(String wanted) {
    return wanted.isEmpty() ? days().stream().findFirst() : days().stream().filter(wanted::equals).findFirst();
  }
}
