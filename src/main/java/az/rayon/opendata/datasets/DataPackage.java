package az.rayon.opendata.datasets;

import az.rayon.kernel.Translated;
import az.rayon.opendata.datasets.Dataset.Holds;
import az.rayon.site.Addresses;
import az.rayon.opendata.datasets.Past.Asked;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// `datapackage.json` of a dataset: what Frictionless tools read before they read the rows beside it.
@Component
class DataPackage {

  private final Addresses addresses;
  private final Past past;
  private final Clock clock;

  DataPackage(Addresses addresses, Past past, Clock clock) {
    this.past = past;
    this.addresses = addresses;
    this.clock = clock;
  }

  Map<String, Object> describe(Dataset dataset, Selection selection) {
    var about = Optional.ofNullable(dataset.about());
    var described = new LinkedHashMap<String, Object>();
    described.put("profile", "tabular-data-package");
    described.put("name", dataset.name().replace('_', '-'));
    described.put("title", dataset.title().az());
    described.put("description", about.map(About::description).map(DataPackage::said).orElse(said(dataset.title())));
    described.put("homepage", addresses.absolute("/az/open-data/" + dataset.name()));
    var edition = dataset.edition();
    described.put("created", (edition == null ? clock.instant() : edition.at()).toString());
    if (edition != null) described.put("version", String.valueOf(edition.number()));
    described.put("keywords", about.map(About::keywords).orElse(List.of()));
    described.put("licenses", List.of(Map.of("name", "CC-BY-4.0", "path",
        "https://creativecommons.org/licenses/by/4.0/", "title", "Creative Commons Attribution 4.0")));
    described.put("resources", List.of(resource(dataset, selection)));
    return described;
  }

  private Map<String, Object> resource(Dataset dataset, Selection selection) {
    var resource = new LinkedHashMap<String, Object>();
    resource.put("name", dataset.name().replace('_', '-'));
    resource.put("path", dataset.name() + ".csv");
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("dialect", Map.of("delimiter", ",", "lineTerminator", "\r\n", "header", true));
    var edition = dataset.edition();
    if (edition != null && selection.isWhole()) {
      resource.put("hash", "sha256:" + edition.sha256());
      if (edition.bytes() != null) resource.put("bytes", edition.bytes());
    }
    resource.put("schema", schema(selection, edition == null
        ? Asked.NOTHING
        : past.asked(dataset.name(), edition.number()).orElse(Asked.NOTHING)));
    return resource;
  }

  /// What its steward asks of the cells goes with them. The key tells rows apart only where all of it is there.
  private static Map<String, Object> schema(Selection selection, Asked asked) {
    var fields = selection.columns().stream().map(column -> {
      var field = new LinkedHashMap<String, Object>();
      field.put("name", column.name());
      field.put("type", type(column.holds()));
      field.put("title", column.title().az());
      field.put("description", said(column.title()));
      field.putAll(asked.fields().getOrDefault(column.name(), Map.of()));
      return field;
    }).toList();
    var names = selection.columns().stream().map(Dataset.Column::name).toList();
    var schema = new LinkedHashMap<String, Object>();
    schema.put("fields", fields);
    schema.put("missingValues", Stream.concat(Stream.of(""), asked.missing().stream()).toList());
    if (!asked.key().isEmpty() && names.containsAll(asked.key())) schema.put("primaryKey", asked.key());
    return schema;
  }

  private static String said(Translated text) {
    return String.join("\n", text.az(), text.en(), text.ru()).strip();
  }

  private static String type(Holds holds) {
    return switch (holds) {
      case TEXT -> "string";
      case NUMBER -> "number";
      case DAY -> "date";
      case MOMENT -> "datetime";
      case TRUTH -> "boolean";
    };
  }
}
