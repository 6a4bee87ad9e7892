package az.rayon.services.housing.page;

import java.util.List;

/// One entry on the desk: what may be done with it, and the other entries in which one of the family stands.
public record EntryPage(EntryView entry, List<String> deeds, List<String> alsoIn) {}
