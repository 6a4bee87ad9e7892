package az.rayon.accounts;

/// Addresses at which programs call, each with a key of its own in what it says. No cookie is looked at there, so no
/// page of another site can misuse one, and a program may as well be such a page.
public record KeyedPlace(String pattern) {}
