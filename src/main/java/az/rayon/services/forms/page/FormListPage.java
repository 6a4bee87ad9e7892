package az.rayon.services.forms.page;

import az.rayon.site.Problem;
import java.util.List;

/// The forms of all services, for whoever writes them.
public record FormListPage(List<Line> lines, String code, boolean mayEdit, List<Problem> problems) {

  public record Line(String service, String title, int version, boolean draft) {}
}
