package az.rayon.opendata.datasets;

import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import az.rayon.opendata.freshness.Freshness;
import az.rayon.opendata.page.DatasetsPage;
import az.rayon.opendata.page.DatasetsPage.Entry;
import az.rayon.opendata.uses.Uses;
import az.rayon.opendata.uses.Uses.Count;
import az.rayon.site.Address;
import az.rayon.site.page.Case;
import az.rayon.site.page.Paging;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// What people are shown of the catalogue.
@Component
class CatalogueViews {

  private static final int ENTRIES = 50;

  private final Telling telling;
  private final Uses uses;
  private final Freshness freshness;
  private final Elsewhere elsewhere;

  CatalogueViews(Telling telling, Uses uses, Freshness freshness, Elsewhere elsewhere) {
    this.telling = telling;
    this.uses = uses;
    this.freshness = freshness;
    this.elsewhere = elsewhere;
  }

  /// Narrowed by words (`q`), `theme` and what is `late`, the most taken first where `sort` says so and otherwise by
  /// name, in which order they come.
  DatasetsPage page(List<Dataset> all, Map<String, String> parameters, Language language) {
    var asked = new Wanted(Picking.text(parameters, "q"), Picking.text(parameters, "theme"),
        Picking.text(parameters, "sort").equals("taken"), Picking.text(parameters, "late").equals("true"));
    var late = freshness.late();
    var counts = uses.lately();
    var sought = Arrays.stream(Azerbaijani.fold(asked.words()).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    var found = all.stream().filter(each -> sought.stream().allMatch(word -> each.words().contains(word))).toList();
    var shown = found.stream().filter(each -> asked.theme().isEmpty() || theme(each).equals(asked.theme()))
        .filter(each -> !asked.late() || late.containsKey(each.name())).toList();
    var paging = Paging.asked(parameters, ENTRIES, shown.size());
    var ordered = asked.taken()
        ? shown.stream().sorted(Comparator.comparingLong(each -> -taken(counts, each)))
        : shown.stream();
    return new DatasetsPage(asked.words(), asked.theme(), themes(found, asked, language),
        facets(found, asked, late, language),
        ordered.skip(paging.offset()).limit(ENTRIES).map(each -> entry(each, counts, late, language)).toList(), paging,
        elsewhere.count(sought));
  }

  private Entry entry(Dataset dataset, Map<String, Count> counts, Map<String, LocalDate> late, Language language) {
    return new Entry(dataset.name(), dataset.title().in(language), about(dataset, language), themed(dataset, language),
        frequency(dataset, language), dataset.about() == null ? null : dataset.about().renewed(),
        taken(counts, dataset), late.get(dataset.name()));
  }

  private record Wanted(String words, String theme, boolean taken, boolean late) {

    private String path(String otherTheme, boolean byTaken, boolean onlyLate) {
      return Address.of("/open-data").with("theme", otherTheme).with("q", words).with("sort", byTaken ? "taken" : "")
          .with("late", onlyLate ? "true" : "").toString();
    }
  }

  private List<Case> themes(List<Dataset> found, Wanted asked, Language language) {
    var counts = new TreeMap<String, Long>();
    found.stream().map(CatalogueViews::theme).filter(theme -> !theme.isEmpty())
        .forEach(theme -> counts.merge(theme, 1L, Long::sum));
    var themes = new ArrayList<Case>();
    themes.add(new Case(telling.say(language, "theme.all"), asked.path("", asked.taken(), false), found.size(),
        asked.theme().isEmpty()));
    counts.forEach((code, count) -> themes.add(new Case(telling.say(language, "theme." + code),
        asked.path(code, asked.taken(), false), count, code.equals(asked.theme()))));
    return themes;
  }

  private List<Case> facets(List<Dataset> found, Wanted asked, Map<String, LocalDate> late, Language language) {
    var few = found.stream().filter(each -> late.containsKey(each.name())).count();
    var facets = new ArrayList<Case>();
    facets.add(new Case(telling.say(language, "order.name"), asked.path(asked.theme(), false, false), -1,
        !asked.taken() && !asked.late()));
    facets.add(new Case(telling.say(language, "order.taken"), asked.path(asked.theme(), true, false), -1,
        asked.taken() && !asked.late()));
    if (few > 0) {
      facets.add(new Case(telling.say(language, "order.late"), asked.path("", false, true), few, asked.late()));
    }
    return facets;
  }

  private static long taken(Map<String, Count> counts, Dataset dataset) {
    return counts.getOrDefault(dataset.name(), Count.NONE).taken();
  }

  private static String about(Dataset dataset, Language language) {
    return dataset.about() == null ? "" : dataset.about().description().in(language);
  }

  private String themed(Dataset dataset, Language language) {
    return theme(dataset).isEmpty() ? "" : telling.say(language, "theme." + theme(dataset));
  }

  private String frequency(Dataset dataset, Language language) {
    return dataset.about() == null ? "" : telling.say(language, "frequency." + dataset.about().frequency());
  }

  /// "" where nothing is told of the dataset.
  private static String theme(Dataset dataset) {
    return dataset.about() == null ? "" : dataset.about().theme();
  }
}
