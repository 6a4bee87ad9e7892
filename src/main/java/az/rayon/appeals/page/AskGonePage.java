package az.rayon.appeals.page;

/// The draft of a request under this address is no longer kept.
public record AskGonePage() {}
