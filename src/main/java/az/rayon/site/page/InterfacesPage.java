package az.rayon.site.page;

import java.util.List;

/// The addresses that programs read, by what they are about.
public record InterfacesPage(List<Group> groups) {

  public record Group(String title, List<Line> lines) {}

  /// One address: how it is asked, and what is there.
  public record Line(String id, String method, String path, String says) {}
}
