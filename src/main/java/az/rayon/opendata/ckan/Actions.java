package az.rayon.opendata.ckan;

import az.rayon.kernel.Azerbaijani;
import az.rayon.opendata.datasets.Dataset;
import az.rayon.site.Addresses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/// What each action gives.
@Component
class Actions {

  private static final int MOST = 1_000;

  private final Packages packages;
  private final PackageSearch searching;
  private final Datastore datastore;
  private final Groupings groupings;
  private final Addresses addresses;

  Actions(Packages packages, PackageSearch searching, Datastore datastore, Groupings groupings, Addresses addresses) {
    this.packages = packages;
    this.groupings = groupings;
    this.searching = searching;
    this.datastore = datastore;
    this.addresses = addresses;
  }

  Object take(String action, Asked asked) throws Rejected {
    return switch (action) {
      case "site_read" -> true;
      case "status_show" -> status();
      case "help_show" -> help(asked.needed("name"));
      case "package_list" -> page(packages.list().stream().map(Dataset::name).toList(), asked, Integer.MAX_VALUE);
      case "current_package_list_with_resources" ->
        packages.describe(page(packages.list(), asked, MOST));
      case "package_search" -> searching.search(asked);
      case "package_show" -> packages.describe(List.of(packages.get(asked.needed("id", "name_or_id")))).getFirst();
      case "package_autocomplete" -> autocomplete(asked);
      case "resource_show" -> resource(asked.needed("id"));
      case "resource_search" -> resources(asked);
      case "license_list" -> List.of(licence());
      case "vocabulary_list", "user_list" -> List.of();
      case "datastore_search" -> datastore.search(asked);
      case "datastore_info" -> datastore.info(asked);
      default -> grouping(action, asked);
    };
  }

  /// By whom, by theme and by word.
  private Object grouping(String action, Asked asked) throws Rejected {
    return switch (action) {
      case "organization_list", "organization_list_for_user" ->
        asked.truth("all_fields", false) ? List.of(organization()) : List.of(Groupings.OWNER);
      case "organization_show" -> organization(asked);
      case "group_list" -> groups(asked);
      case "group_show" -> group(asked);
      case "tag_list" -> tags(asked);
      case "tag_show" -> tag(asked.needed("id"));
      case String other when other.matches(".*_(create|update|patch|delete|upsert|purge|revise|sql)") ->
        throw Rejected.unauthorised(other);
      case String other -> throw Rejected.bad("Action name not known: " + other);
    };
  }

  private Map<String, Object> status() {
    var status = new LinkedHashMap<String, Object>();
    status.put("ckan_version", "2.11.0");
    status.put("site_title", Objects.requireNonNullElse(groupings.organization().get("title"), ""));
    status.put("site_description", "");
    status.put("site_url", addresses.absolute(""));
    status.put("error_emails_to", null);
    status.put("locale_default", "az");
    status.put("extensions", List.of("datastore"));
    return status;
  }

  private static String help(String name) throws Rejected {
    return switch (name) {
      case "datastore_search" -> """
          resource_id, filters, q, distinct, plain, language, limit (100, at most 32000), offset, fields, sort, \
          include_total, records_format (objects, lists, csv, tsv)""";
      case "package_search" -> """
          q, fq, fq_list (words, field:value, AND, OR, NOT, brackets, phrases, ranges), sort (score, name, title, \
          metadata_created, metadata_modified), rows (10, at most 1000), start, facet, facet.field, facet.limit, \
          facet.mincount""";
      case "package_show", "resource_show", "tag_show" -> "id";
      case "organization_show", "group_show" -> "id, include_datasets";
      case "group_list" -> "sort (name, title, package_count), limit, offset, all_fields";
      case "tag_list" -> "query, all_fields";
      case "package_list", "current_package_list_with_resources" -> "limit, offset";
      case "package_autocomplete" -> "q, limit";
      case "resource_search" -> "query (field:words), limit, offset";
      case String other when other.matches("[a-z_]{1,60}") -> "";
      default -> throw Rejected.notFound();
    };
  }

  private static <T> List<T> page(List<T> all, Asked asked, int most) throws Rejected {
    int limit = asked.number("limit", most, most);
    int offset = asked.number("offset", asked.number("page", 1, most) > 1
        ? (asked.number("page", 1, most) - 1) * limit
        : 0, Integer.MAX_VALUE);
    return all.stream().skip(offset).limit(limit).toList();
  }

  private List<Map<String, Object>> autocomplete(Asked asked) throws Rejected {
    var words = Azerbaijani.fold(asked.needed("q"));
    return packages.list().stream().filter(each -> each.words().contains(words))
        .limit(asked.number("limit", 10, MOST))
        .map(each -> Map.<String, Object>of("name", each.name(), "title", each.title().az(), "match_field", "title",
            "match_displayed", each.title().az()))
        .toList();
  }

  private Map<String, Object> resource(String id) throws Rejected {
    var dataset = packages.ofResource(id);
    return packages.resources(dataset).stream().filter(each -> id.equals(each.get("id"))).findFirst()
        .orElse(packages.resources(dataset).getFirst());
  }

  private Map<String, Object> resources(Asked asked) throws Rejected {
    var found = new ArrayList<>(packages.list().stream().flatMap(each -> packages.resources(each).stream()).toList());
    for (var query : asked.list("query")) {
      var parts = query.split(":", 2);
      if (parts.length < 2) throw Rejected.validation("query", "Must be field:words");
      var field = parts[0].strip();
      var words = Azerbaijani.fold(parts[1].strip());
      if (!List.of("name", "description", "format", "url", "mimetype", "id").contains(field)) {
        throw Rejected.validation("query", "Field \"%s\" not recognised in resource_search.".formatted(field));
      }
      found.removeIf(each -> !Azerbaijani.fold(String.valueOf(each.get(field))).contains(words));
    }
    return Map.of("count", found.size(), "results", page(found, asked, MOST));
  }

  private Map<String, Object> organization() {
    var organization = new LinkedHashMap<>(groupings.organization());
    organization.put("package_count", packages.list().size());
    return organization;
  }

  private Map<String, Object> organization(Asked asked) throws Rejected {
    var id = asked.needed("id");
    var organization = organization();
    if (asked.truth("include_datasets", false)) include(organization, packages.list());
    if (!id.equals(Groupings.OWNER) && !id.equals(organization.get("id"))) throw Rejected.notFound();
    return organization;
  }

  private void include(Map<String, Object> grouping, List<Dataset> some) {
    grouping.put("packages", packages.describe(some.stream().limit(MOST).toList()));
  }

  private List<?> groups(Asked asked) throws Rejected {
    var sort = asked.text("sort").filter(text -> !text.isBlank()).orElse("name").strip().split("\\s+");
    var by = switch (sort[0]) {
      case "name", "title" -> Comparator.<Map<String, Object>, String>comparing(
          group -> String.valueOf(group.get(sort[0])), Azerbaijani.order());
      case "package_count", "packages" -> Comparator.<Map<String, Object>>comparingInt(
          group -> (int) group.getOrDefault("package_count", 0));
      default -> throw Rejected.validation("sort", "Cannot sort by field: " + sort[0]);
    };
    var groups = themes().entrySet().stream().map(each -> group(each.getKey(), each.getValue()))
        .sorted(sort.length > 1 && sort[1].equalsIgnoreCase("desc") ? by.reversed() : by).toList();
    var shown = page(groups, asked, MOST);
    return asked.truth("all_fields", false) ? shown : shown.stream().map(group -> group.get("name")).toList();
  }

  private Map<String, Integer> themes() {
    var themes = new TreeMap<String, Integer>();
    packages.list().forEach(each -> {
      var theme = Packages.theme(each);
      if (theme != null) themes.merge(theme, 1, Integer::sum);
    });
    return themes;
  }

  private Map<String, Object> group(Asked asked) throws Rejected {
    var id = asked.needed("id");
    for (var theme : themes().entrySet()) {
      var group = group(theme.getKey(), theme.getValue());
      if (!id.equals(group.get("name")) && !id.equals(group.get("id"))) continue;
      if (asked.truth("include_datasets", false)) {
        include(group, packages.list().stream().filter(each -> theme.getKey().equals(Packages.theme(each))).toList());
      }
      return group;
    }
    throw Rejected.notFound();
  }

  private Map<String, Object> group(String theme, int count) {
    var group = new LinkedHashMap<>(groupings.theme(theme));
    group.put("package_count", count);
    group.put("type", "group");
    group.put("state", "active");
    return group;
  }

  private List<?> tags(Asked asked) {
    var words = Azerbaijani.fold(asked.text("query").orElse("").strip());
    var tags = tags().stream().filter(tag -> Azerbaijani.fold(tag).contains(words)).toList();
    return asked.truth("all_fields", false) ? tags.stream().map(Groupings::tag).toList() : tags;
  }

  private SortedSet<String> tags() {
    var tags = new TreeSet<>(Azerbaijani.order());
    packages.list().forEach(each -> tags.addAll(Packages.tags(each)));
    return tags;
  }

  private Map<String, Object> tag(String id) throws Rejected {
    for (var word : tags()) {
      var tag = Groupings.tag(word);
      if (word.equals(id) || id.equals(tag.get("id"))) return tag;
    }
    throw Rejected.notFound();
  }

  private static Map<String, Object> licence() {
    return Map.of("id", Packages.LICENCE, "title", Packages.LICENCE_TITLE, "url", Packages.LICENCE_ADDRESS, "status",
        "active", "domain_content", true, "domain_data", true, "domain_software", false, "od_conformance", "approved",
        "is_generic", "False");
  }
}
