package az.rayon.opendata.subscriptions;

import static az.rayon.site.Pages.page;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.accounts.Guesses;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Translated;
import az.rayon.kernel.Typed;
import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.datasets.Datasets;
import az.rayon.opendata.page.SubscribePage;
import az.rayon.opendata.page.SubscriptionPage;
import az.rayon.opendata.page.SubscriptionPage.Stage;
import az.rayon.site.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Asking for letters about a dataset, and the two links that letters carry. Opening a link changes nothing, because
/// mail servers open them too; its one button does.
@Controller
@RequestMapping("/open-data")
class SubscriptionPages {

  private final Datasets datasets;
  private final Subscribing subscribing;
  private final Guesses guesses;

  SubscriptionPages(Datasets datasets, Subscribing subscribing, Guesses guesses) {
    this.datasets = datasets;
    this.subscribing = subscribing;
    this.guesses = guesses;
  }

  @GetMapping("/{name:[a-z0-9_]+}/subscribe")
  ModelAndView form(@PathVariable String name, Language language) {
    return page("opendata/subscribe", form(datasets.get(name), "", List.of(), language));
  }

  @PostMapping("/{name:[a-z0-9_]+}/subscribe")
  ModelAndView ask(@PathVariable String name, @RequestParam(defaultValue = "") String email, Language language,
      HttpServletRequest request) {
    var dataset = datasets.get(name);
    var typed = Typed.line(email);
    if (!Typed.email(typed)) return wrong(UNPROCESSABLE_CONTENT, dataset, typed, "wrong", language);
    if (guesses.isTooOften(request.getRemoteAddr()))
      return wrong(TOO_MANY_REQUESTS, dataset, typed, "often", language);
    subscribing.ask(dataset, typed, language);
    return show(dataset, Stage.ASKED, "", language);
  }

  @GetMapping("/subscriptions/{id}/{key:[A-Za-z0-9_-]+}")
  ModelAndView opened(@PathVariable UUID id, @PathVariable String key, Language language) {
    var subscription = get(id, key);
    return show(dataset(subscription), subscription.confirmed() == null ? Stage.CONFIRM : Stage.CONFIRMED,
        path(id, key), language);
  }

  @PostMapping("/subscriptions/{id}/{key:[A-Za-z0-9_-]+}")
  ModelAndView confirm(@PathVariable UUID id, @PathVariable String key, Language language) {
    var subscription = get(id, key);
    var dataset = dataset(subscription);
    subscribing.confirm(subscription, dataset);
    return show(dataset, Stage.CONFIRMED, path(id, key), language);
  }

  @GetMapping("/subscriptions/{id}/{key:[A-Za-z0-9_-]+}/end")
  ModelAndView leave(@PathVariable UUID id, @PathVariable String key, Language language) {
    return show(dataset(get(id, key)), Stage.END, path(id, key), language);
  }

  @PostMapping("/subscriptions/{id}/{key:[A-Za-z0-9_-]+}/end")
  ModelAndView end(@PathVariable UUID id, @PathVariable String key, Language language) {
    var subscription = get(id, key);
    subscribing.end(subscription);
    return show(dataset(subscription), Stage.ENDED, "", language);
  }

  private Subscription get(UUID id, String key) {
    return subscribing.find(id, key).orElseThrow(() -> new NotFound("subscription"));
  }

  /// One that is published no more still has a name, so that its subscribers can leave.
  private Dataset dataset(Subscription subscription) {
    return datasets.find(subscription.dataset()).orElseGet(() -> new Dataset(subscription.dataset(),
        Translated.az(subscription.dataset()), List.of(), false, null, null));
  }

  private static ModelAndView wrong(HttpStatus status, Dataset dataset, String typed, String why, Language language) {
    return page(status, "opendata/subscribe",
        form(dataset, typed, List.of(new Problem("email", "opendata.subscription." + why)), language));
  }

  private static SubscribePage form(Dataset dataset, String email, List<Problem> problems, Language language) {
    return new SubscribePage(dataset.name(), dataset.title().in(language), email, problems);
  }

  private static ModelAndView show(Dataset dataset, Stage stage, String path, Language language) {
    return page("opendata/subscription",
        new SubscriptionPage(dataset.name(), dataset.title().in(language), stage, path));
  }

  private static String path(UUID id, String key) {
    return "/open-data/subscriptions/" + id + "/" + key;
  }
}
