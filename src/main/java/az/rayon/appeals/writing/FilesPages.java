package az.rayon.appeals.writing;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import az.rayon.appeals.page.GonePage;
import az.rayon.appeals.register.Files;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The files that go with an appeal.
@Controller
@RequestMapping("/appeals/new/{key}/files")
class FilesPages extends EnclosurePages {

  private final WritingAppeals writing;

  FilesPages(WritingAppeals writing, Drafts drafts, Enclosing enclosing, Files files) {
    super(drafts, enclosing, files, "appeals/files");
    this.writing = writing;
  }

  @Override
  protected String path(UUID key, String part) {
    return HandInPages.path(key, part);
  }

  @Override
  protected String onward(Draft draft) {
    return HandInPages.onward(writing.checks().unfinished(draft.answers()));
  }

  @Override
  protected ModelAndView notHere(UUID key) {
    return writing.submitted(key).isPresent()
        ? redirect(path(key, "receipt"))
        : page(NOT_FOUND, "appeals/gone", new GonePage());
  }
}
