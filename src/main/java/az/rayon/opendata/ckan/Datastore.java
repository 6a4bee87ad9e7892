package az.rayon.opendata.ckan;

import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.datasets.Dataset.Column;
import az.rayon.opendata.datasets.Dataset.Holds;
import az.rayon.opendata.datasets.Datasets;
import az.rayon.opendata.datasets.Datasets.Found;
import az.rayon.opendata.datasets.Form;
import az.rayon.opendata.datasets.Selection;
import az.rayon.opendata.datasets.Selection.Comparison;
import az.rayon.opendata.datasets.Selection.Order;
import az.rayon.opendata.datasets.Selection.Unfit;
import az.rayon.opendata.uses.Uses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// `datastore_search` and `datastore_info`: the rows of a resource, filtered, searched, ordered and paged.
@Component
class Datastore {

  private static final int LIMIT = 100;
  private static final int MOST = 32_000;
  private static final int NOT_COUNTED = -1;
  private static final int MOST_VALUES = 1_000;

  private final Packages packages;
  private final Datasets datasets;
  private final Uses uses;

  Datastore(Packages packages, Datasets datasets, Uses uses) {
    this.packages = packages;
    this.datasets = datasets;
    this.uses = uses;
  }

  Map<String, Object> search(Asked asked) throws Rejected {
    var resource = asked.needed("resource_id", "id");
    var dataset = packages.ofResource(resource);
    var selection = selection(dataset, asked);
    int limit = asked.number("limit", LIMIT, MOST);
    int offset = asked.number("offset", 0, Integer.MAX_VALUE);
    var form = RecordsFormat.of(asked.text("records_format").orElse("objects"));
    var found = asked.truth("include_total", true)
        ? datasets.found(dataset, selection, limit, offset)
        : new Found(datasets.page(dataset, selection, limit, offset), NOT_COUNTED);
    uses.count(dataset.name(), Uses.QUERY, null);
    var result = new LinkedHashMap<String, Object>();
    result.put("resource_id", resource);
    result.put("fields", fields(selection));
    result.put("records_format", form.word());
    result.put("records", form.write(selection.columns().stream().map(Column::name).toList(), found.rows()));
    result.put("limit", limit);
    result.put("offset", offset);
    asked.tree("filters").ifPresent(filters -> result.put("filters", filters));
    asked.text("q").ifPresent(words -> result.put("q", words));
    if (found.total() != NOT_COUNTED) {
      result.put("total", found.total());
      result.put("total_was_estimated", false);
    }
    result.put("_links", links(asked, limit, offset));
    return result;
  }

  /// To other pages of the same question.
  private static Map<String, String> links(Asked asked, int limit, int offset) {
    var links = new LinkedHashMap<String, String>();
    links.put("start", link(asked, limit, 0));
    if (offset > 0) links.put("prev", link(asked, limit, Math.max(0, offset - limit)));
    links.put("next", link(asked, limit, (long) offset + limit));
    return links;
  }

  private static String link(Asked asked, int limit, long offset) {
    return "/api/3/action/datastore_search?"
        + asked.query(Map.of("limit", String.valueOf(limit), "offset", String.valueOf(offset)));
  }

  Map<String, Object> info(Asked asked) throws Rejected {
    var dataset = packages.ofResource(asked.needed("resource_id", "id"));
    var all = Selection.all(dataset);
    var meta = new LinkedHashMap<String, Object>();
    meta.put("id", Packages.resourceId(dataset, Form.CSV));
    meta.put("count", datasets.count(dataset, all));
    meta.put("table_type", "VIEW");
    var fields = dataset.columns().stream().map(column -> {
      var field = new LinkedHashMap<String, Object>();
      field.put("id", column.name());
      field.put("type", type(column.holds()));
      field.put("info", Map.of("label", column.title().az(), "label_en", column.title().en()));
      return field;
    }).toList();
    return Map.of("meta", meta, "fields", fields);
  }

  /// The dataset whose rows a resource holds.
  Dataset dataset(String resource) throws Rejected {
    return packages.ofResource(resource);
  }

  /// What was asked for, against the columns that there are.
  Selection selection(Dataset dataset, Asked asked) throws Rejected {
    try {
      var selection = Selection.all(dataset);
      var filters = asked.tree("filters");
      if (filters.isPresent()) selection = filtered(dataset, selection, filters.get());
      var words = asked.tree("q");
      if (words.isPresent()) selection = searched(dataset, selection, words.get());
      selection = selection.of(columns(dataset, asked), asked.truth("distinct", false));
      return selection.ordered(orders(dataset, selection, asked.list("sort")));
    } catch (Unfit unfit) {
      throw Rejected.validation(unfit.field().equals("q") ? "q" : "filters",
          unfit.field() + ": " + unfit.getMessage());
    }
  }

  /// Without a word about it all columns, after the number of the row; but rows that are to differ have none.
  private static List<Column> columns(Dataset dataset, Asked asked) throws Rejected {
    var columns = new LinkedHashSet<Column>();
    for (var field : asked.list("fields")) columns.add(column(dataset, "fields", field));
    if (!columns.isEmpty()) return List.copyOf(columns);
    if (!asked.truth("distinct", false)) columns.add(Dataset.ID);
    columns.addAll(dataset.columns());
    return List.copyOf(columns);
  }

  private static Selection filtered(Dataset dataset, Selection all, JsonNode filters) throws Rejected, Unfit {
    if (!filters.isObject()) throw Rejected.validation("filters", "Not a dictionary");
    var selection = all;
    for (var filter : filters.properties()) {
      var column = column(dataset, "filters", filter.getKey());
      if (!filter.getValue().isObject()) {
        selection = selection.where(column, Comparison.EQ, values(column, filter.getValue()));
        continue;
      }
      for (var range : filter.getValue().properties()) {
        var comparison = comparison(range.getKey());
        var values = values(column, range.getValue());
        if (comparison != Comparison.EQ && (values.size() != 1 || values.getFirst() == null))
          throw Rejected.validation("filters", "\"%s\" compares with one value".formatted(range.getKey()));
        selection = selection.where(column, comparison, values);
      }
    }
    if (selection.conditions().stream().mapToInt(each -> each.values().size()).sum() > MOST_VALUES)
      throw Rejected.validation("filters", "At most %d values can be asked for".formatted(MOST_VALUES));
    return selection;
  }

  private static Comparison comparison(String word) throws Rejected {
    return switch (word) {
      case "eq", "in" -> Comparison.EQ;
      case "lt" -> Comparison.LT;
      case "lte" -> Comparison.LTE;
      case "gt" -> Comparison.GT;
      case "gte" -> Comparison.GTE;
      default -> throw Rejected.validation("filters", "Unknown comparison: " + word);
    };
  }

  private static List<@Nullable Object> values(Column column, JsonNode given) throws Unfit {
    var values = new ArrayList<@Nullable Object>();
    for (var one : given.isArray() ? given : List.of(given)) {
      values.add(one.isNull()
          ? null
          : Selection.value(column, one.isString() ? one.stringValue() : one.toString()));
    }
    return values;
  }

  /// One text is looked for in all columns; an object says which text in which column.
  private static Selection searched(Dataset dataset, Selection all, JsonNode words)
      throws Rejected, Unfit {
    if (!words.isObject()) return all.matching(words.isString() ? words.stringValue() : words.toString());
    var selection = all;
    for (var word : words.properties()) {
      selection = selection.containing(column(dataset, "q", word.getKey()),
          word.getValue().isString() ? word.getValue().stringValue() : word.getValue().toString());
    }
    return selection;
  }

  private static List<Order> orders(Dataset dataset, Selection selection, List<String> asked) throws Rejected {
    var orders = new ArrayList<Order>();
    for (var one : asked) {
      var found = Pattern.compile("\"?([^\"\\s]+)\"?(?:\\s+(asc|desc))?(?:\\s+nulls\\s+(first|last))?",
          Pattern.CASE_INSENSITIVE).matcher(one.strip());
      if (!found.matches()) throw Rejected.validation("sort", "Cannot parse sort: " + one.strip());
      var column = column(dataset, "sort", found.group(1));
      if (selection.distinct() && !selection.columns().contains(column)) {
        throw Rejected.validation("sort", "With distinct, only fields that are shown can be sorted by");
      }
      boolean falling = "desc".equalsIgnoreCase(found.group(2));
      orders.add(new Order(column, falling, found.group(3) == null
          ? falling
          : found.group(3).toLowerCase(Locale.ROOT).equals("first")));
    }
    return orders;
  }

  private static Column column(Dataset dataset, String field, String name) throws Rejected {
    if (name.equals(Dataset.ID.name())) return Dataset.ID;
    var column = dataset.column(name);
    if (column.isEmpty()) throw Rejected.validation(field, "\"%s\" does not exist".formatted(name));
    return column.get();
  }

  static List<Map<String, String>> fields(Selection selection) {
    return selection.columns().stream()
        .map(column -> Map.of("id", column.name(), "type", column.equals(Dataset.ID) ? "int" : type(column.holds())))
        .toList();
  }

  private static String type(Holds holds) {
    return switch (holds) {
      case TEXT -> "text";
      case NUMBER -> "numeric";
      case DAY -> "date";
      case MOMENT -> "timestamptz";
      case TRUTH -> "bool";
    };
  }
}
