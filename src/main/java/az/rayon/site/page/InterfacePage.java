package az.rayon.site.page;

import az.rayon.site.Problem;
import java.util.List;

/// One address that programs read, with a form that asks it where it is only read. `holds` is the JSON Schema of a good
/// answer, `follows` the address of the standard, or "".
public record InterfacePage(InterfacesPage.Line line, boolean readOnly, List<Field> fields, String example,
    List<String> forms, String follows, String holds, List<Problem> problems) {

  public record Field(String name, String says, String value, List<String> choices, boolean needed) {

    public List<Choice> options() {
      return choices.stream().map(each -> new Choice(each, each)).toList();
    }
  }
}
