package az.rayon.directory;

/// That a person holds a post, by which order, and when.
public record Holding(PostId post, Person person, String appointedBy, Term term, Provenance provenance) {}
