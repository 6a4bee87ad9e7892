package az.rayon.services.applications.page;

import java.util.List;

/// One application on the desk, and what this official may do with it now. `housing` is where the queue takes it up
/// once it was granted, for whoever keeps the queue, or empty.
public record ApplicationCasePage(ApplicationView application, List<String> acts, boolean payable, String housing) {}
