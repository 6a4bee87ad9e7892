package az.rayon.opendata.page;

import az.rayon.site.page.Choice;
import java.util.List;

/// What the gate saw, for the person who publishes: in words first, in tables after. `kin` are the columns by which
/// somebody could be known, for a form to offer, `chosen` those that were looked at.
public record GatePage(boolean blocked, String verdict, List<Found> found, Group group, Change change,
    List<Choice> kin, List<String> chosen) {

  /// Traces of one kind in one column, and what to do about them.
  public record Found(String what, String column, boolean blocks, long count, List<Line> lines, String todo) {}

  public record Line(long number, String masked) {}

  /// How well a person is hidden among others: sentences, what could be done, which columns part the rows too finely,
  /// and some of the groups that are too small. `blocks` where these rows are about people.
  public record Group(boolean blocks, List<String> told, List<String> todo, List<Part> parts, List<String> heads,
      List<Row> rows) {}

  public record Part(String columns, long few) {}

  public record Row(List<String> cells, long count) {}

  /// What readers will see that they do not see now.
  public record Change(List<String> told, List<Revealed> revealed) {}

  /// A column, or the codes in one, that was never public, with what stands there.
  public record Revealed(String what, String column, List<String> values) {}
}
