package az.rayon.appeals.inquiries;

import az.rayon.appeals.register.Files;
import az.rayon.appeals.writing.Draft;
import az.rayon.appeals.writing.Drafts;
import az.rayon.appeals.writing.Enclosing;
import az.rayon.appeals.writing.EnclosurePages;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The files that go with a request for information.
@Controller
@RequestMapping("/inquiries/new/{key}/files")
class AskFilesPages extends EnclosurePages {

  private final AskingInquiries asking;

  AskFilesPages(AskingInquiries asking, Drafts drafts, Enclosing enclosing, Files files) {
    super(drafts, enclosing, files, "appeals/inquiries/enclosures");
    this.asking = asking;
  }

  @Override
  protected String path(UUID key, String part) {
    return AskPages.path(key, part);
  }

  @Override
  protected String onward(Draft draft) {
    return AskPages.onward(Questions.of(draft).unfinished());
  }

  @Override
  protected ModelAndView notHere(UUID key) {
    return AskPages.notHere(asking, key);
  }
}
