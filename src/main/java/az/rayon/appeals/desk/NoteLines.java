package az.rayon.appeals.desk;

import az.rayon.appeals.page.CasePage;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Names;
import az.rayon.kernel.Actor.Official;
import org.springframework.stereotype.Component;

/// The notes on a case with the names of who wrote them.
@Component
class NoteLines {

  private final Notes notes;
  private final Names names;

  NoteLines(Notes notes, Names names) {
    this.notes = notes;
    this.names = names;
  }

  CasePage.Notes of(Appeal appeal, Official reader, String typed) {
    var all = notes.of(appeal.id());
    var officials = names.officials(all.stream().map(Note::by).toList());
    var lines = all.stream().map(note -> new CasePage.Notes.Line(note.kind().name(),
        officials.getOrDefault(note.by(), ""), note.at(), note.text())).toList();
    return new CasePage.Notes(lines, WritingNotes.mayWrite(appeal, reader), typed);
  }
}
