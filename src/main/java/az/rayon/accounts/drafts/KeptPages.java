package az.rayon.accounts.drafts;

import az.rayon.accounts.page.KeptPage;
import az.rayon.accounts.page.KeptPage.Typed;
import az.rayon.kernel.Actor;
import az.rayon.kernel.NotFound;
import az.rayon.site.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// "What you typed is kept": shown after signing in again, with a button that sends it.
@Controller
public class KeptPages {

  public static final String PATH = "/me/kept/";

  /// Fields that mean the same in whatever form they stand.
  private static final Set<String> LABELLED = Set.of("name", "surname", "given", "patronymic", "email", "phone",
      "address", "fin", "title", "text", "reason", "note");

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
    return new KeptPage(key, form.path(), form.fields(), typed(form), form.files());
  }

  private static List<Typed> typed(KeptForm form) {
    var typed = new ArrayList<Typed>();
    form.typed().forEach((name, values) -> values
        .forEach(value -> typed.add(new Typed(LABELLED.contains(name) ? "accounts.kept.of." + name : "", value))));
    return typed;
  }
}
