package az.rayon.opendata.ckan;

import az.rayon.kernel.Azerbaijani;
import az.rayon.opendata.datasets.Dataset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// `package_search`: words, filters, order, paging and facets.
@Component
class PackageSearch {

  private static final int ROWS = 10;
  private static final int MOST_ROWS = 1_000;
  private static final int FACETS = 50;

  private final Packages packages;
  private final PackageFields fields;

  PackageSearch(Packages packages, PackageFields fields) {
    this.packages = packages;
    this.fields = fields;
  }

  Map<String, Object> search(Asked asked) throws Rejected {
    var found = new ArrayList<>(packages.list());
    for (var filter : asked.list("fq_list")) found.removeIf(Predicate.not(fields.matching("fq_list", filter)));
    for (var name : List.of("q", "fq")) {
      var query = asked.text(name);
      if (query.isPresent()) found.removeIf(Predicate.not(fields.matching(name, query.get())));
    }
    var sort = asked.text("sort").filter(text -> !text.isBlank()).orElse("score desc, metadata_modified desc");
    found.sort(order(sort));
    int start = asked.number("start", 0, Integer.MAX_VALUE);
    int rows = asked.number("rows", ROWS, MOST_ROWS);
    var result = new LinkedHashMap<String, Object>();
    result.put("count", found.size());
    result.put("sort", sort);
    result.put("results", packages.describe(found.stream().skip(start).limit(rows).toList()));
    var facets = facets(asked, found);
    result.put("facets", facets);
    result.put("search_facets", searchFacets(facets));
    return result;
  }

  private Comparator<Dataset> order(String sort) throws Rejected {
    Comparator<Dataset> order = (_, _) -> 0;
    for (var part : sort.split(",")) {
      var words = part.strip().toLowerCase(Locale.ROOT).split("\\s+");
      if (words.length > 2 || (words.length == 2 && !List.of("asc", "desc").contains(words[1]))) {
        throw Rejected.validation("sort", "Cannot parse sort: " + part.strip());
      }
      Comparator<Dataset> by = switch (words[0]) {
        case "score" -> (_, _) -> 0;
        case "name", "id" -> Comparator.comparing(Dataset::name);
        case "title", "title_string" -> Comparator.comparing(each -> each.title().az(), Azerbaijani.order());
        case "metadata_modified" -> Comparator.comparing(packages::modified);
        case "metadata_created" -> Comparator.comparing(packages::created);
        default -> throw Rejected.validation("sort", "Cannot sort by field: " + words[0]);
      };
      order = order.thenComparing(words.length == 2 && words[1].equals("desc") ? by.reversed() : by);
    }
    return order.thenComparing(Dataset::name);
  }

  /// The values of each field that is asked for, the most frequent first, with how many packages have them.
  private Map<String, Map<String, Integer>> facets(Asked asked, List<Dataset> found) throws Rejected {
    var facets = new LinkedHashMap<String, Map<String, Integer>>();
    if (!asked.truth("facet", true)) return facets;
    int least = asked.number("facet.mincount", 1, Integer.MAX_VALUE);
    int most = asked.text("facet.limit").filter(text -> text.strip().startsWith("-")).isPresent()
        ? Integer.MAX_VALUE
        : asked.number("facet.limit", FACETS, Integer.MAX_VALUE);
    for (var field : asked.list("facet.field")) {
      var counts = new TreeMap<String, Integer>();
      if (PackageFields.FACETED.contains(field)) {
        found.forEach(dataset -> fields.values(dataset, field).forEach(value -> counts.merge(value, 1, Integer::sum)));
      }
      var facet = new LinkedHashMap<String, Integer>();
      counts.entrySet().stream().filter(each -> each.getValue() >= least)
          .sorted(Collections.reverseOrder(Map.Entry.<String, Integer>comparingByValue())
              .thenComparing(Map.Entry.comparingByKey()))
          .limit(most).forEach(each -> facet.put(each.getKey(), each.getValue()));
      facets.put(field, facet);
    }
    return facets;
  }

  private Map<String, Object> searchFacets(Map<String, Map<String, Integer>> facets) {
    var told = new LinkedHashMap<String, Object>();
    facets.forEach((field, counts) -> told.put(field, Map.of("title", field, "items", counts.entrySet().stream()
        .map(each -> Map.of("name", each.getKey(), "display_name", fields.told(field, each.getKey()), "count",
            each.getValue()))
        .toList())));
    return told;
  }
}
