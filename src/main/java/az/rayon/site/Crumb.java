package az.rayon.site;

/// A step back on the way to a page: its words, already in the reader's language, and its path without the language.
public record Crumb(String label, String path) {}
