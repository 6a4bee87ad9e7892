package az.rayon.site.page;

/// One way of seeing a list; `path` carries no language, a negative count is not shown.
public record Case(String label, String path, long count, boolean shown) {}
