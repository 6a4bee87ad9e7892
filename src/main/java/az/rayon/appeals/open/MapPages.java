package az.rayon.appeals.open;

import static az.rayon.site.Pages.page;

import az.rayon.appeals.page.MapPage;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Names;
import az.rayon.directory.DistrictMap;
import az.rayon.directory.DistrictMap.Place;
import az.rayon.directory.Settlement;
import az.rayon.kernel.Language;
import az.rayon.kernel.Typed;
import az.rayon.site.Address;
import az.rayon.site.Messages;
import az.rayon.site.page.Choice;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where appeals come from, on a map that the server draws. What the register does not show, the map does not either.
@Controller
class MapPages {

  private final PublicRegister register;
  private final RegisterYears years;
  private final Names names;
  private final Messages messages;

  MapPages(PublicRegister register, RegisterYears years, Names names, Messages messages) {
    this.register = register;
    this.years = years;
    this.names = names;
    this.messages = messages;
  }

  @GetMapping("/appeals/map")
  ModelAndView show(@RequestParam Map<String, String> asked, Language language) {
    var query = new PublicRegister.Query(Typed.line(asked, "topic"), "",
        Typed.line(asked, "state"),
        Typed.year(asked.getOrDefault("year", "")).orElseGet(years::shown));
    var counts = register.places(query);
    var settlements = names.listSettlements();
    var places = settlements.stream().flatMap(each -> Stream.ofNullable(each.spot()).map(spot -> new Place(
        each.name().in(language), spot, counts.getOrDefault(each.code(), 0L), path(each, query)))).toList();
    var rows = settlements.stream().filter(each -> counts.containsKey(each.code()))
        .map(each -> new MapPage.Row(each.name().in(language), counts.getOrDefault(each.code(), 0L), path(each, query)))
        .sorted((one, other) -> Long.compare(other.count(), one.count())).toList();
    return page("appeals/map", new MapPage(filters(query, language), DistrictMap.draw(places), rows,
        counts.getOrDefault("", 0L), Appeals.SHOWN_FROM));
  }

  private static String path(Settlement settlement, PublicRegister.Query query) {
    return Address.of("/appeals/register").with("settlement", settlement.code()).with("year", query.year())
        .with("state", query.state()).with("topic", query.topic()).toString();
  }

  private MapPage.Filters filters(PublicRegister.Query query, Language language) {
    return new MapPage.Filters(query.state(), query.topic(), String.valueOf(query.year()),
        RegisterPages.STATES.stream().map(state -> new Choice(state,
            messages.say(language, "appeals.state." + state.toUpperCase(Locale.ROOT)))).toList(),
        names.listTopics().stream().map(topic -> new Choice(topic.code(), topic.name().in(language))).toList(),
        years.choices());
  }
}
