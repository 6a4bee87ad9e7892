package az.rayon.directory.page;

import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.time.Instant;
import java.util.List;

/// The form for one row of a table. `seen` marks the row as it was shown, and is empty for a new one.
public record RowPage(String sheet, String title, String action, String seen, boolean keeper, List<Ask> asks,
    List<Problem> problems, List<Change> changes) {

  /// One question: a text, or a choice where choices are given. `column` is the field and part of its label's key;
  /// `first` the sheet that has to be filled in before there is anything to choose, else empty.
  public record Ask(String column, String value, boolean chosen, boolean day, List<Choice> choices, String first) {

    /// What has to be known to write into the field: a key of the module's messages, or empty.
    public String hint(String sheet) {
      if (day) return "directory.hint." + column;
      if (!column.equals("code")) return "";
      return sheet.equals("authority") ? "directory.hint.district" : "directory.hint.code";
    }
  }

  /// What was done to the thing, and when; `deed` is the last part of a message key.
  public record Change(String deed, Instant at) {}
}
