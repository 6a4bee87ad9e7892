package az.rayon.appeals.page;

/// The way in: what one can do here.
public record AppealsPage(boolean signedIn) {}
