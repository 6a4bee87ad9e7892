package az.rayon.services.forms.page;

import az.rayon.site.Problem;
import java.util.List;

/// All that was answered, before it is sent. `together` is there where others apply too and must confirm.
public record CheckPage(Around around, List<Section> sections, List<Row> reckoned, List<Other> together,
    boolean mayAsk, List<Problem> problems) {

  public record Section(String title, List<Row> rows) {}

  /// `change` is where the answer is changed.
  public record Row(String label, String value, List<FileLine> files, String change, String source) {

    public Row labelled(String other) {
      return new Row(other, value, files, change, source);
    }
  }

  /// `state` is ASKED, GIVEN, REFUSED, or empty where nobody has asked yet.
  public record Other(String name, String email, String state) {}

  public boolean maySend() {
    return together.stream().allMatch(other -> other.state().equals("GIVEN"));
  }
}
