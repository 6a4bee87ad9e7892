package az.rayon.opendata.ckan;

import az.rayon.kernel.Azerbaijani;
import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.datasets.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// `package_search`: words, filters, order, paging and facets, in the part of Solr's language that CKAN's clients
/// write. What it does not know is looked for as words.
@Component
class PackageSearch {

  private static final int ROWS = 10;
  private static final int MOST_ROWS = 1_000;
  private static final int FACETS = 50;
  private static final Pattern TERM = Pattern.compile(
      "(?<sign>[+-]?)(?:(?<field>[a-zA-Z_]+):)?(?:\"(?<phrase>[^\"]*)\"|\\((?<group>[^)]*)\\)|(?<word>[^\\s\"()]+))");
  private static final List<String> FACETED = List.of("organization", "groups", "tags", "res_format", "license_id");

  private final Packages packages;

  PackageSearch(Packages packages) {
    this.packages = packages;
  }

  Map<String, Object> search(Asked asked) throws Rejected {
    var found = new ArrayList<>(packages.list());
    var filters = new ArrayList<>(asked.list("fq_list"));
    asked.text("q").ifPresent(filters::add);
    asked.text("fq").ifPresent(filters::add);
    for (var filter : filters) found.removeIf(Predicate.not(matching(filter)));
    var sort = asked.text("sort").filter(text -> !text.isBlank()).orElse("score desc, metadata_modified desc");
    found.sort(order(sort));
    int start = asked.number("start", 0, Integer.MAX_VALUE);
    int rows = asked.number("rows", ROWS, MOST_ROWS);
    var result = new LinkedHashMap<String, Object>();
    result.put("count", found.size());
    result.put("sort", sort);
    result.put("results", packages.describe(found.stream().skip(start).limit(rows).toList()));
    var facets = facets(asked, found);
    var plain = new LinkedHashMap<String, Object>();
    facets.forEach((field, counts) -> plain.put(field, counts));
    result.put("facets", plain);
    result.put("search_facets", searchFacets(facets, asked.number("facet.limit", FACETS, MOST_ROWS)));
    return result;
  }

  private Predicate<Dataset> matching(String query) {
    Predicate<Dataset> all = _ -> true;
    var terms = TERM.matcher(query);
    while (terms.find()) {
      if (List.of("AND", "&&").contains(terms.group())) continue;
      boolean not = terms.group("sign").equals("-");
      var field = terms.group("field");
      var words = terms.group("phrase") != null
          ? List.of(terms.group("phrase"))
          : terms.group("group") != null ? group(terms.group("group")) : List.of(terms.group("word"));
      Predicate<Dataset> one = dataset -> words.stream().anyMatch(word -> matches(dataset, field, word));
      all = all.and(not ? one.negate() : one);
    }
    return all;
  }

  private static List<String> group(String inside) {
    return Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(inside).results()
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .filter(word -> !word.equals("OR") && !word.equals("AND")).toList();
  }

  private boolean matches(Dataset dataset, @Nullable String field, String word) {
    if (word.equals("*") || word.equals("*:*")) return true;
    var folded = Azerbaijani.fold(word.replace("*", ""));
    if (field == null || !known(field)) return dataset.words().contains(folded);
    return values(dataset, field).stream().map(Azerbaijani::fold)
        .anyMatch(value -> {
          boolean part = word.endsWith("*") || List.of("title", "notes", "text").contains(field);
          return part ? value.contains(folded) : value.equals(folded);
        });
  }

  private static boolean known(String field) {
    return FACETED.contains(field)
        || List.of("id", "name", "title", "notes", "text", "state", "type", "dataset_type", "owner_org")
            .contains(field);
  }

  private List<String> values(Dataset dataset, String field) {
    return switch (field) {
      case "id" -> List.of(Packages.id(dataset));
      case "name" -> List.of(dataset.name());
      case "title", "notes", "text" -> List.of(dataset.words());
      case "tags" -> Packages.tags(dataset);
      case "groups" -> Packages.theme(dataset) == null ? List.of() : List.of(String.valueOf(Packages.theme(dataset)));
      case "organization" -> List.of(Packages.OWNER);
      case "owner_org" -> List.of(String.valueOf(packages.organization().get("id")), Packages.OWNER);
      case "res_format" -> Arrays.stream(Form.values()).map(Form::name).toList();
      case "license_id" -> List.of(Packages.LICENCE);
      case "state" -> List.of("active");
      default -> List.of("dataset");
    };
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

  private Map<String, Map<String, Integer>> facets(Asked asked, List<Dataset> found) throws Rejected {
    var facets = new LinkedHashMap<String, Map<String, Integer>>();
    for (var field : asked.list("facet.field")) {
      var counts = new TreeMap<String, Integer>();
      if (FACETED.contains(field)) {
        found.forEach(dataset -> values(dataset, field).forEach(value -> counts.merge(value, 1, Integer::sum)));
      }
      facets.put(field, counts);
    }
    return facets;
  }

  private static Map<String, Object> searchFacets(Map<String, Map<String, Integer>> facets, int limit) {
    var told = new LinkedHashMap<String, Object>();
    facets.forEach((field, counts) -> {
      var items = counts.entrySet().stream()
          .sorted(Collections.reverseOrder(Map.Entry.<String, Integer>comparingByValue()).thenComparing(
              Map.Entry.comparingByKey()))
          .limit(limit <= 0 ? Long.MAX_VALUE : limit)
          .map(each -> Map.of("name", each.getKey(), "display_name", each.getKey(), "count", each.getValue())).toList();
      told.put(field, Map.of("title", field, "items", items));
    });
    return told;
  }
}
