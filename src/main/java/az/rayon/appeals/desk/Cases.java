package az.rayon.appeals.desk;

import static az.rayon.site.Pages.page;

import az.rayon.appeals.page.CasePage;
import az.rayon.appeals.page.CasePage.NoteLine;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Names;
import az.rayon.appeals.register.Views;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.site.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// One appeal as the desk shows it. Whoever does not see it is told that there is none.
@Component
class Cases {

  private final Appeals appeals;
  private final Views views;
  private final Notes notes;
  private final Names names;
  private final Clock clock;

  Cases(Appeals appeals, Views views, Notes notes, Names names, Clock clock) {
    this.appeals = appeals;
    this.views = views;
    this.notes = notes;
    this.names = names;
    this.clock = clock;
  }

  Appeal seen(String number, Official official) {
    return appeals.find(number).filter(appeal -> appeal.seenBy(official)).orElseThrow(() -> new NotFound("appeal"));
  }

  ModelAndView show(HttpStatus status, Appeal appeal, Official official, Language language, String noted,
      List<Problem> problems) {
    var acts = Act.allowed(appeal, official, clock.instant(), LocalDate.now(clock)).stream().map(Act::word).toList();
    var lines = notes.of(appeal.id()).stream().map(note -> new NoteLine(note.kind().name(),
        names.official(note.by()).orElse(""), note.at(), note.text())).toList();
    return page(status, "appeals/case", new CasePage(views.forStaff(appeal, language), acts, lines,
        WritingNotes.mayWrite(appeal, official), noted, problems));
  }
}
