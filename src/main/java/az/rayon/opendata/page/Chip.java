package az.rayon.opendata.page;

/// A condition that a list keeps to, in words, and the address of the list without it.
public record Chip(String label, String path) {}
