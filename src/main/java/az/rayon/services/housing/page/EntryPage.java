package az.rayon.services.housing.page;

import java.util.List;

/// One entry on the desk: what may be done with it, the other entries in which one of the family stands, and the
/// papers that came with the application.
public record EntryPage(EntryView entry, List<String> deeds, List<String> alsoIn, List<Paper> papers) {

  /// A file; the gate of documents says who opens it.
  public record Paper(String label, String name, String address) {}
}
