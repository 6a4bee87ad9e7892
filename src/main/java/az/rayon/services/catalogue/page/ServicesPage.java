package az.rayon.services.catalogue.page;

import java.util.List;

/// The catalogue by what happens in people's lives. `dropped` of `asked + dropped` papers are asked for no longer.
public record ServicesPage(String words, List<Group> groups, long found, long asked, long dropped) {

  /// One life event and its services.
  public record Group(String code, String title, List<Line> lines) {}

  /// One service: what it gives and how long it takes; `away` where the municipality gives it.
  public record Line(String code, String name, String result, String length, int papers, boolean away) {}
}
