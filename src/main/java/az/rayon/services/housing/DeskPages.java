package az.rayon.services.housing;

import static az.rayon.site.Pages.page;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Typed;
import az.rayon.services.housing.DeskLists.Query;
import az.rayon.services.housing.DeskLists.Tab;
import az.rayon.services.housing.page.DeskPage;
import az.rayon.site.Address;
import az.rayon.site.Messages;
import az.rayon.site.Tabs;
import az.rayon.site.page.Choice;
import az.rayon.site.page.Paging;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The register of the queue on the desk: whose papers are due, for whose heirs a place is kept, who waits.
@Controller
@RequestMapping("/desk/housing")
class DeskPages {

  private final DeskLists lists;
  private final Tables tables;
  private final Approved approved;
  private final Messages messages;

  DeskPages(DeskLists lists, Tables tables, Approved approved, Messages messages) {
    this.lists = lists;
    this.tables = tables;
    this.approved = approved;
    this.messages = messages;
  }

  @GetMapping
  ModelAndView list(@RequestParam Map<String, String> asked, Official official, Language language) {
    if (!Entry.seenBy(official)) throw new AccessDeniedException("does not see the housing queue");
    var query = new Query(Tab.of(asked.getOrDefault("tab", "")), Typed.line(asked, "words"),
        Typed.line(asked, "category"));
    var paging = Paging.asked(asked, DeskLists.PAGE, lists.count(query));
    var tabs = new Tabs<>(lists.counts(), query.tab()).cases(
        tab -> messages.say(language, "services.housing.tab." + tab),
        tab -> Address.of("/desk/housing").with("tab", tab.word()));
    var categories = tables.categories().stream()
        .map(each -> new Choice(each.code(), each.name().in(language))).toList();
    return page("services/housing/desk", new DeskPage(tabs, query.tab().word(), query.words(), query.category(),
        categories, lists.list(query, paging.offset(), language), paging, Entry.keeps(official),
        approved.listNotEntered().size(), Bases.mayDecide(official)));
  }
}
