package az.rayon.directory;

/// The act that gives a post to a person for a term.
record Appointment(PostId post, PersonId person, String appointedBy, Term term, Provenance provenance) {}
