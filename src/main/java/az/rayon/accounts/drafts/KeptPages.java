package az.rayon.accounts.drafts;

import az.rayon.accounts.page.KeptPage;
import az.rayon.kernel.Actor;
import az.rayon.kernel.NotFound;
import az.rayon.site.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// "What you typed is kept": shown after signing in again, with a button that sends it.
@Controller
public class KeptPages {

  public static final String PATH = "/me/kept/";

  private final KeepingForms keeping;

  KeptPages(KeepingForms keeping) {
    this.keeping = keeping;
  }

  @GetMapping(PATH + "{id}")
  ModelAndView show(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
    var form = keeping.find(id, actor.id(), request).orElseThrow(() -> new NotFound("kept form"));
    return Pages.page("accounts/kept", page(form, "accounts.kept"));
  }

  public static KeptPage page(KeptForm form, String key) {
    return new KeptPage(key, form.path(), form.fields(), form.files());
  }
}
