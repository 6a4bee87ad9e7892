package az.rayon.appeals.page;

/// The draft under this address is no longer kept.
public record GonePage() {}
