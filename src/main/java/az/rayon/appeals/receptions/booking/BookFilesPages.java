package az.rayon.appeals.receptions.booking;

import az.rayon.appeals.register.Files;
import az.rayon.appeals.writing.Draft;
import az.rayon.appeals.writing.Drafts;
import az.rayon.appeals.writing.Enclosing;
import az.rayon.appeals.writing.EnclosurePages;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The papers that the official should see before the person comes.
@Controller
@RequestMapping("/receptions/book/{key}/files")
class BookFilesPages extends EnclosurePages {

  private final WritingBookings writing;

  BookFilesPages(WritingBookings writing, Drafts drafts, Enclosing enclosing, Files files) {
    super(drafts, enclosing, files, "appeals/receptions/files");
    this.writing = writing;
  }

  @Override
  protected String path(UUID key, String part) {
    return BookPages.path(key, part);
  }

  @Override
  protected String onward(Draft draft) {
    var unfinished = writing.checks().unfinished(BookingAnswers.of(draft));
    return unfinished == null ? "check" : BookPages.name(unfinished);
  }

  @Override
  protected ModelAndView notHere(UUID key) {
    return BookPages.notHere(writing, key);
  }
}
