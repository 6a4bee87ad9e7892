package az.rayon.site.programs;

import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.site.Addresses;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import az.rayon.site.page.InterfacePage;
import az.rayon.site.page.InterfacesPage;
import az.rayon.site.page.InterfacesPage.Group;
import az.rayon.site.page.InterfacesPage.Line;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.ObjectMapper;

/// What programs may ask, for people who write them: each address in words, with a form that asks it. Whoever tries one
/// is led to the address itself, so that what is seen is what a program gets.
@Controller
@RequestMapping("/api")
class TryingPages {

  private static final String SEND = "send";

  private final Offers offers;
  private final OpenApi openApi;
  private final Addresses addresses;
  private final ObjectMapper json;

  TryingPages(Offers offers, OpenApi openApi, Addresses addresses, ObjectMapper json) {
    this.offers = offers;
    this.openApi = openApi;
    this.addresses = addresses;
    this.json = json;
  }

  @GetMapping
  ModelAndView list(Language language) {
    return Pages.page("site/interfaces", new InterfacesPage(offers.list().stream().map(Offer::module).distinct()
        .sorted().map(module -> new Group(openApi.group(module, language), offers.list().stream()
            .filter(each -> each.module().equals(module)).map(each -> line(each, language)).toList()))
        .toList()));
  }

  private Line line(Offer offer, Language language) {
    return new Line(offer.id(), offer.method(), offer.path(), openApi.sentence(offer, language));
  }

  @GetMapping("/{id:[a-z0-9-]+}")
  ModelAndView show(@PathVariable String id, @RequestParam Map<String, String> values, Language language) {
    var offer = offers.find(id).orElseThrow(() -> new NotFound("interface"));
    if (!values.containsKey(SEND) || !offer.isRead()) return show(OK, offer, Map.of(), List.of(), language);
    var problems = offer.asks().stream()
        .filter(each -> each.inPath() && values.getOrDefault(each.name(), "").isBlank())
        .map(each -> new Problem(each.name(), "site.api.missing")).toList();
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, offer, values, problems, language);
    return new ModelAndView((model, request, response) -> {
      response.setStatus(HttpStatus.SEE_OTHER.value());
      response.setHeader("Location", offer.address(values));
    });
  }

  private ModelAndView show(HttpStatus status, Offer offer, Map<String, String> values, List<Problem> problems,
      Language language) {
    var fields = offer.asks().stream().map(asks -> new InterfacePage.Field(asks.name(),
        openApi.word(offer, asks, language), values.getOrDefault(asks.name(), asks.example()), asks.choices(),
        asks.inPath())).toList();
    return Pages.page(status, "site/interface", new InterfacePage(line(offer, language), offer.isRead(), fields,
        addresses.absolute(offer.example()), List.of(offer.told().as()), offer.told().follows(),
        json.writerWithDefaultPrettyPrinter().writeValueAsString(openApi.holds(offer)), problems));
  }
}
