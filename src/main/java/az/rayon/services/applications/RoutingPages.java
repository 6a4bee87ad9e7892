package az.rayon.services.applications;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.audit.Audit;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.services.applications.Routing.Route;
import az.rayon.services.applications.page.RoutingPage;
import az.rayon.services.applications.page.RoutingPage.Line;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Which desk an application for each service lies on at once; kept by whoever routes.
@Controller
@RequestMapping("/desk/applications/routing")
class RoutingPages {

  private final Keeping keeping;
  private final Choices choices;

  RoutingPages(Keeping keeping, Choices choices) {
    this.keeping = keeping;
    this.choices = choices;
  }

  /// Keeps the routes that were changed, each with its line in the log.
  @Service
  static class Keeping {

    private final Routing routing;
    private final Audit audit;

    Keeping(Routing routing, Audit audit) {
      this.routing = routing;
      this.audit = audit;
    }

    Map<String, Route> known() {
      return routing.list().stream().collect(Collectors.toMap(Route::service, Function.identity()));
    }

    @Transactional
    void keep(List<Route> routes, Official by) {
      if (!Application.leads(by)) throw new AccessDeniedException("does not route");
      var known = known();
      routes.stream().filter(route -> !route.equals(known.get(route.service()))).forEach(route -> {
        routing.keep(route);
        audit.record(by, "application.routes", UUID.nameUUIDFromBytes(
            ("route:" + route.service()).getBytes(StandardCharsets.UTF_8)));
      });
    }
  }

  @GetMapping
  ModelAndView show(Official official, Language language) {
    if (!Application.leads(official)) throw new AccessDeniedException("does not route");
    return show(OK, keeping.known(), List.of(), language);
  }

  @PostMapping
  ModelAndView keep(@RequestParam Map<String, String> sent, Official official, Language language) {
    var units = choices.units(language).stream().map(Choice::value).toList();
    var wrong = sent.entrySet().stream().filter(field -> field.getKey().startsWith("unit-"))
        .filter(field -> !field.getValue().isEmpty() && !units.contains(field.getValue()))
        .map(field -> new Problem(field.getKey(), "services.applications.problem.unit")).toList();
    if (!wrong.isEmpty()) {
      if (!Application.leads(official)) throw new AccessDeniedException("does not route");
      return show(UNPROCESSABLE_CONTENT, keeping.known(), wrong, language);
    }
    keeping.keep(choices.services(language).stream().map(Choice::value)
        .filter(service -> sent.containsKey("unit-" + service))
        .map(service -> route(service, sent)).toList(), official);
    return redirect("/desk/applications/routing");
  }

  private static Route route(String service, Map<String, String> sent) {
    var unit = sent.getOrDefault("unit-" + service, "");
    return new Route(service, sent.containsKey("place-" + service), unit.isEmpty() ? null : UUID.fromString(unit));
  }

  private ModelAndView show(HttpStatus status, Map<String, Route> known, List<Problem> problems, Language language) {
    var lines = choices.services(language).stream().map(service -> {
      var route = known.getOrDefault(service.value(), new Route(service.value(), false, null));
      var unit = route.unit();
      return new Line(service.value(), service.label(), route.byPlace(), unit == null ? "" : unit.toString());
    }).toList();
    return page(status, "services/applications/routing", new RoutingPage(lines, choices.units(language), problems));
  }
}
