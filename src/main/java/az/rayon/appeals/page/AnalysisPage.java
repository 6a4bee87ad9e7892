package az.rayon.appeals.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a year of appeals has shown: in sentences, in tables beside the year before, and in an official's words.
/// `published` is null while only officials see it.
public record AnalysisPage(int year, List<String> told, List<Table> tables, Matrix matrix, String remarks,
    @Nullable LocalDate published) {

  public record Table(String title, List<Line> lines) {}

  /// `before` is empty where there was no year before.
  public record Line(String label, String now, String before) {}

  /// Topics by places; a cell that is kept back is null.
  public record Matrix(List<String> places, List<Row> rows) {}

  public record Row(String topic, List<@Nullable Long> cells) {}
}
