package az.rayon.directory.page;

import java.util.List;

/// The directory's tables, for those who keep them.
public record DeskPage(List<Part> parts, boolean keeper) {

  /// One table and how many rows it has.
  public record Part(String name, long rows) {}
}
