package az.rayon.appeals.desk;

import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Telling colleagues something about a case, on the page of the case itself.
@Controller
@RequestMapping("/desk/appeals/{number:A-[0-9-]+}/notes")
class NotePages {

  private final Cases cases;
  private final WritingNotes writing;

  NotePages(Cases cases, WritingNotes writing) {
    this.cases = cases;
    this.writing = writing;
  }

  @PostMapping
  ModelAndView write(@PathVariable String number, @RequestParam(defaultValue = "") String text, Official official,
      Language language) {
    var appeal = cases.seen(number, official);
    var note = Typed.text(text);
    if (note.isEmpty()) {
      return cases.show(UNPROCESSABLE_CONTENT, appeal, official, language, note,
          List.of(new Problem("text", "appeals.notes.problem.empty")));
    }
    if (Typed.length(note) > Note.LONGEST) {
      return cases.show(UNPROCESSABLE_CONTENT, appeal, official, language, note,
          List.of(new Problem("text", "appeals.problem.tooLong", Note.LONGEST)));
    }
    return switch (writing.write(appeal, note, official)) {
      case Done(var _) -> redirect("/desk/appeals/" + number + "#notes");
      case Refused(var why) -> cases.show(FORBIDDEN, appeal, official, language, note,
          List.of(new Problem("text", "appeals.refused." + why)));
    };
  }
}
