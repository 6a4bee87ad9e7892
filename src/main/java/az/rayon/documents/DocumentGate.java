package az.rayon.documents;

import az.rayon.kernel.Actor;

/// Says who may read a file. Implemented by each module that keeps files, for its own files only. A file that no gate
/// calls its own, or that two do, is read by nobody: whoever wants to show another module's file keeps a copy of
/// their own, which costs nothing because equal bytes are stored once.
public interface DocumentGate {

  Answer ask(DocumentId document, Actor by);

  enum Answer {
    /// The file is no business of this module.
    NOT_MINE,
    /// The file is this module's, and this person may read it.
    OPEN,
    /// The file is this module's, and this person may not know that it exists.
    CLOSED
  }
}
