package az.rayon.opendata.feeds;

import az.rayon.accounts.OpenPlaces;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.ForPrograms;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.opendata.ckan.Key;
import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.datasets.Datasets;
import az.rayon.site.Address;
import az.rayon.site.Messages;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/// The feeds at the addresses that CKAN has, and one for each dataset.
@RestController
@RequestMapping("/feeds")
class FeedsApi {

  private static final String ATOM = "application/atom+xml";
  private static final String RFC = "https://www.rfc-editor.org/rfc/rfc4287";
  private static final String OWNER = "authority";
  private static final int MOST = 50;

  private final Datasets datasets;
  private final Changes changes;
  private final Feeds feeds;
  private final Messages messages;
  private final Clock clock;

  FeedsApi(Datasets datasets, Changes changes, Feeds feeds, Messages messages, Clock clock) {
    this.datasets = datasets;
    this.changes = changes;
    this.feeds = feeds;
    this.messages = messages;
    this.clock = clock;
  }

  @Bean
  static OpenPlaces openFeeds() {
    return new OpenPlaces(List.of("/feeds/**"));
  }

  @ForPrograms(value = "opendata.api.feed", as = ATOM, takes = "page", follows = RFC)
  @GetMapping("/dataset.atom")
  @Nullable
  ResponseEntity<String> all(@RequestParam(defaultValue = "1") int page, Language language, WebRequest request) {
    return feeds.catalogue("/feeds/dataset.atom", "", datasets.list(), page, language).answer(request);
  }

  /// CKAN's groups are the themes here.
  @ForPrograms(value = "opendata.api.feed", as = ATOM, takes = {"id=gove", "page"}, follows = RFC)
  @GetMapping("/group/{id:[a-z0-9_-]+}.atom")
  @Nullable
  ResponseEntity<String> group(@PathVariable String id, @RequestParam(defaultValue = "1") int page, Language language,
      WebRequest request) {
    var found = some(each -> each.about() != null && is("group", each.about().theme(), id));
    var theme = Objects.requireNonNull(found.getFirst().about()).theme();
    return feeds.catalogue("/feeds/group/" + id + ".atom", messages.say(language, "opendata.theme." + theme), found,
        page, language).answer(request);
  }

  /// There is one organisation.
  @ForPrograms(value = "opendata.api.feed", as = ATOM, takes = {"id=" + OWNER, "page"}, follows = RFC)
  @GetMapping("/organization/{id:[a-z0-9_-]+}.atom")
  @Nullable
  ResponseEntity<String> organization(@PathVariable String id, @RequestParam(defaultValue = "1") int page,
      Language language, WebRequest request) {
    if (!is("organization", OWNER, id)) throw new NotFound("organization");
    return feeds.catalogue("/feeds/organization/" + id + ".atom", "", datasets.list(), page, language).answer(request);
  }

  @ForPrograms(value = "opendata.api.feed", as = ATOM, takes = {"id=kataloq", "page"}, follows = RFC)
  @GetMapping("/tag/{id}.atom")
  @Nullable
  ResponseEntity<String> tag(@PathVariable String id, @RequestParam(defaultValue = "1") int page, Language language,
      WebRequest request) {
    var found = some(each -> tagged(each, id));
    return feeds.catalogue("/feeds/tag/" + encoded(id) + ".atom", id, found, page, language).answer(request);
  }

  /// Words, and as CKAN has it any of `tags`, `groups` and `organization`.
  @ForPrograms(value = "opendata.api.feed", as = ATOM, takes = {"q=müraciət", "tags", "groups", "organization",
      "page"}, follows = RFC)
  @GetMapping("/custom.atom")
  @Nullable
  ResponseEntity<String> custom(@RequestParam Map<String, String> asked, @RequestParam(defaultValue = "1") int page,
      Language language, WebRequest request) {
    UnaryOperator<String> wanted = name -> asked.getOrDefault(name, "").strip();
    var sought = List.of(Azerbaijani.fold(wanted.apply("q")).split("\\s+"));
    var found = datasets.list().stream().filter(each -> sought.stream().allMatch(each.words()::contains))
        .filter(each -> wanted.apply("tags").isEmpty() || tagged(each, wanted.apply("tags")))
        .filter(each -> wanted.apply("groups").isEmpty()
            || (each.about() != null && is("group", each.about().theme(), wanted.apply("groups"))))
        .filter(_ -> wanted.apply("organization").isEmpty() || is("organization", OWNER, wanted.apply("organization")))
        .toList();
    var path = Address.of("/feeds/custom.atom");
    for (var name : List.of("q", "tags", "groups", "organization")) path = path.with(name, wanted.apply(name));
    return feeds.catalogue(path.toString(), wanted.apply("q"), found, page, language).answer(request);
  }

  @ForPrograms(value = "opendata.api.feed.dataset", as = ATOM, takes = "name=datasets", follows = RFC)
  @GetMapping("/dataset/{name:[a-z0-9_]+}.atom")
  @Nullable
  ResponseEntity<String> dataset(@PathVariable String name, Language language, WebRequest request) {
    var dataset = datasets.get(name);
    var versions = changes.versions(dataset, MOST);
    var days = dataset.edition() == null
        ? changes.days(dataset, LocalDate.now(clock), MOST)
        : Map.<LocalDate, Long>of();
    return feeds.dataset(dataset, days, versions, language).answer(request);
  }

  /// By its name or by its key.
  private static boolean is(String kind, String name, String wanted) {
    return name.equals(wanted) || Key.of(kind, name).equals(wanted);
  }

  private static boolean tagged(Dataset dataset, String wanted) {
    return dataset.about() != null && dataset.about().keywords().stream().anyMatch(word -> is("tag", word, wanted));
  }

  private List<Dataset> some(Predicate<Dataset> wanted) {
    var found = datasets.list().stream().filter(wanted).toList();
    if (found.isEmpty()) throw new NotFound("datasets");
    return found;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
