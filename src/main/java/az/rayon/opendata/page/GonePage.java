package az.rayon.opendata.page;

/// A dataset that was taken back, and why.
public record GonePage(String name, String title, String reason) {}
