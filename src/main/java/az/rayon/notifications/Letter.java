package az.rayon.notifications;

/// What one person is told. Subject and text are in the reader's language (`Profiles` knows it) and written by the
/// module that has something to say; the text is plain, with empty lines between its paragraphs. `link` is where its
/// button leads, with the language and without the host ("/az/appeals/A-2026-000001"), or empty.
public record Letter(Recipient to, String subject, String text, String link) {

  public Letter {
    if (subject.isBlank() || text.isBlank()) throw new IllegalArgumentException("a letter says something");
    if (!link.isEmpty() && !link.startsWith("/")) throw new IllegalArgumentException("a link begins with /");
    subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
