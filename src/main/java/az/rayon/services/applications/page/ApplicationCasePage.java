package az.rayon.services.applications.page;

import java.util.List;

/// One application on the desk, and what this official may do with it now.
public record ApplicationCasePage(ApplicationView application, List<String> acts, boolean payable) {}
