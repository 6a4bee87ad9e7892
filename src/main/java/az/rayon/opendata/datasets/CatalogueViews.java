package az.rayon.opendata.datasets;

import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import az.rayon.opendata.freshness.Freshness;
import az.rayon.opendata.page.Chip;
import az.rayon.opendata.page.DatasetsPage;
import az.rayon.opendata.page.DatasetsPage.Entry;
import az.rayon.opendata.page.DatasetsPage.Group;
import az.rayon.opendata.uses.Uses;
import az.rayon.opendata.uses.Uses.Count;
import az.rayon.site.Address;
import az.rayon.site.page.Case;
import az.rayon.site.page.Paging;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

  /// Narrowed by words (`q`) and by facets, the most taken first where `sort` says so and otherwise by name, in which
  /// order they come.
  DatasetsPage page(List<Dataset> all, Map<String, String> parameters, Language language) {
    var late = freshness.late();
    var asked = asked(parameters);
    var counts = uses.lately();
    var sought = Arrays.stream(Azerbaijani.fold(asked.words()).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    var found = all.stream().filter(each -> sought.stream().allMatch(word -> each.words().contains(word))).toList();
    var narrowing = Narrowing.of(found, asked.chosen(), late);
    var shown = narrowing.shown();
    var paging = Paging.asked(parameters, ENTRIES, shown.size());
    var ordered = asked.taken()
        ? shown.stream().sorted(Comparator.comparingLong(each -> -taken(counts, each)))
        : shown.stream();
    return new DatasetsPage(asked.words(), asked.carried(), facets(narrowing, asked, language), chips(asked, language),
        orders(asked, language), shown.size(),
        ordered.skip(paging.offset()).limit(ENTRIES).map(each -> entry(each, counts, late, language)).toList(), paging,
        elsewhere.count(sought));
  }

  /// `late=true` is how letters have asked for what is late.
  private static Wanted asked(Map<String, String> parameters) {
    var chosen = new EnumMap<Facet, String>(Facet.class);
    for (var facet : Facet.values()) chosen.put(facet, Picking.text(parameters, facet.word()));
    if (Picking.text(parameters, "late").equals("true")) chosen.put(Facet.FRESHNESS, "late");
    chosen.entrySet().removeIf(each -> !each.getKey().knows(each.getValue()));
    return new Wanted(Picking.text(parameters, "q"), chosen, Picking.text(parameters, "sort").equals("taken"));
  }

  private Entry entry(Dataset dataset, Map<String, Count> counts, Map<String, LocalDate> late, Language language) {
    return new Entry(dataset.name(), dataset.title().in(language), about(dataset, language), themed(dataset, language),
        frequency(dataset, language), dataset.about() == null ? null : dataset.about().renewed(),
        taken(counts, dataset), late.get(dataset.name()));
  }

  private record Wanted(String words, Map<Facet, String> chosen, boolean taken) {

    private Wanted with(Facet facet, String value) {
      var others = new EnumMap<Facet, String>(Facet.class);
      others.putAll(chosen);
      if (value.isEmpty()) others.remove(facet);
      else others.put(facet, value);
      return new Wanted(words, others, taken);
    }

    private Map<String, String> carried() {
      var carried = new LinkedHashMap<String, String>();
      for (var facet : Facet.values()) carried.put(facet.word(), chosen.getOrDefault(facet, ""));
      carried.put("sort", taken ? "taken" : "");
      return carried;
    }

    private String path() {
      return Address.of("/open-data").with("q", words).with(carried()).toString();
    }
  }

  /// Each choice leads to the datasets that it leaves, and what is chosen to those without it.
  private List<Group> facets(Narrowing narrowing, Wanted asked, Language language) {
    return narrowing.facets().stream().filter(facet -> !facet.values().isEmpty())
        .map(facet -> new Group(telling.say(language, "facet." + facet.facet().word()), facet.values().entrySet()
            .stream().sorted(Map.Entry.comparingByKey()).map(value -> choice(facet, value, asked, language)).toList()))
        .toList();
  }

  private Case choice(Narrowing.Counted facet, Map.Entry<String, Long> value, Wanted asked, Language language) {
    boolean chosen = value.getKey().equals(facet.chosen());
    return new Case(word(facet.facet(), value.getKey(), language),
        asked.with(facet.facet(), chosen ? "" : value.getKey()).path(), value.getValue(), chosen);
  }

  private List<Chip> chips(Wanted asked, Language language) {
    var chips = new ArrayList<Chip>();
    if (!asked.words().isEmpty())
      chips.add(new Chip(telling.say(language, "wish.words", asked.words()),
          new Wanted("", asked.chosen(), asked.taken()).path()));
    asked.chosen().forEach((facet, value) -> chips.add(new Chip(telling.say(language, "wish.is",
        telling.say(language, "facet." + facet.word()), word(facet, value, language)), asked.with(facet, "").path())));
    return chips;
  }

  private List<Case> orders(Wanted asked, Language language) {
    return Stream.of(false, true).map(taken -> new Case(telling.say(language, taken ? "order.taken" : "order.name"),
        new Wanted(asked.words(), asked.chosen(), taken).path(), -1, taken == asked.taken())).toList();
  }

  private String word(Facet facet, String value, Language language) {
    return telling.say(language, facet.word() + "." + value);
  }

  private static long taken(Map<String, Count> counts, Dataset dataset) {
    return counts.getOrDefault(dataset.name(), Count.NONE).taken();
  }

  private static String about(Dataset dataset, Language language) {
    return dataset.about() == null ? "" : dataset.about().description().in(language);
  }

  private String themed(Dataset dataset, Language language) {
    return dataset.about() == null ? "" : telling.say(language, "theme." + dataset.about().theme());
  }

  private String frequency(Dataset dataset, Language language) {
    return dataset.about() == null ? "" : telling.say(language, "frequency." + dataset.about().frequency());
  }
}
