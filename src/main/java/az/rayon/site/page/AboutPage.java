package az.rayon.site.page;

/// A page of words only.
public record AboutPage() {}
