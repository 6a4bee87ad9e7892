package az.rayon.directory.reading;

import az.rayon.directory.Directory;
import az.rayon.directory.Organisation;
import az.rayon.directory.page.OrganisationsPage;
import az.rayon.directory.page.OrganisationsPage.Row;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import az.rayon.site.Messages;
import az.rayon.site.Pages;
import az.rayon.site.page.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The register of organisations, filtered by kind and by what is typed.
@Controller
class OrganisationPages {

  private final Directory directory;
  private final Messages messages;
  private final Clock clock;

  OrganisationPages(Directory directory, Messages messages, Clock clock) {
    this.directory = directory;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping("/directory/organisations")
  ModelAndView organisations(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String kind,
      Language language) {
    var folded = Azerbaijani.fold(q.strip());
    var rows = directory.listOrganisations(LocalDate.now(clock)).stream()
        .filter(each -> kind.isEmpty() || each.kind().name().equals(kind))
        .filter(each -> Azerbaijani.fold(each.name().in(language) + " " + each.name().az()).contains(folded))
        .map(each -> row(each, language)).toList();
    var kinds = Arrays.stream(Organisation.Kind.values())
        .map(each -> new Choice(each.name(), messages.say(language, "directory.value." + each))).toList();
    return Pages.page("directory/organisations", new OrganisationsPage(q, kind, kinds, rows));
  }

  private static Row row(Organisation each, Language language) {
    return new Row(each.code(), each.name().in(language), each.kind().name(), each.registration(),
        Objects.requireNonNullElse(each.voen(), ""), each.contact().address(), DirectoryPages.reach(each.contact()),
        each.site(), each.provenance().standing().name());
  }
}
