package az.rayon.directory.register;

import az.rayon.directory.PersonId;
import az.rayon.directory.PostId;
import az.rayon.directory.Provenance;
import az.rayon.directory.Term;

/// The act that gives a post to a person for a term.
public record Appointment(PostId post, PersonId person, String appointedBy, Term term, Provenance provenance) {

  /// With the code of the post and what a list calls it.
  public record Coded(String post, String label, Appointment appointment) {}
}
