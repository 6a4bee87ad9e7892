package az.rayon.services.certificates.page;

import java.util.List;

/// The answers that the browser may find by itself.
public record OfflinePage(List<String> answers) {}
