package az.rayon.appeals.page;

import az.rayon.site.Problem;
import java.util.List;

/// The bodies that appeals are forwarded to, and the form that adds one.
public record BodiesPage(List<Line> bodies, String az, String en, String ru, List<Problem> problems) {

  /// One body; a retired one is offered no more.
  public record Line(String code, String name, boolean retired) {}
}
