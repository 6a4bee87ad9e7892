package az.rayon.opendata.ckan;

import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.opendata.datasets.About;
import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.datasets.Datasets;
import az.rayon.opendata.datasets.Form;
import az.rayon.opendata.freshness.Freshness;
import az.rayon.site.Addresses;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The datasets as CKAN's packages. A package has one resource for each form it can be taken in; the rows behind all
/// of them are reached by the first.
@Component
class Packages {

  static final String LICENCE = "CC-BY-4.0";
  static final String LICENCE_TITLE = "Creative Commons Attribution 4.0";
  static final String LICENCE_ADDRESS = "https://creativecommons.org/licenses/by/4.0/";

  private final Datasets datasets;
  private final Freshness freshness;
  private final Addresses addresses;
  private final Groupings groupings;
  private final Clock clock;
  private final Keys keys = new Keys();

  Packages(Datasets datasets, Freshness freshness, Addresses addresses, Groupings groupings, Clock clock) {
    this.datasets = datasets;
    this.freshness = freshness;
    this.addresses = addresses;
    this.groupings = groupings;
    this.clock = clock;
  }

  List<Dataset> list() {
    return datasets.list();
  }

  /// By its name or its key.
  Dataset get(String wanted) throws Rejected {
    return found(wanted, each -> id(each).equals(wanted));
  }

  /// The dataset whose rows a resource holds; its name will do as well.
  Dataset ofResource(String wanted) throws Rejected {
    return found(wanted, each -> !id(each).equals(wanted));
  }

  private Dataset found(String wanted, Predicate<Dataset> meant) throws Rejected {
    return datasets.find(wanted)
        .or(() -> keys.find(list(), wanted).filter(meant)).orElseThrow(Rejected::notFound);
  }

  static String id(Dataset dataset) {
    return Key.of("dataset", dataset.name());
  }

  static String resourceId(Dataset dataset, Form form) {
    return Key.of("resource", dataset.name() + "." + form.ending());
  }

  List<Map<String, Object>> describe(List<Dataset> some) {
    var late = freshness.late();
    return some.stream().map(each -> describe(each, late.get(each.name()))).toList();
  }

  private Map<String, Object> describe(Dataset dataset, @Nullable LocalDate due) {
    var about = Optional.ofNullable(dataset.about());
    var described = new LinkedHashMap<String, Object>();
    described.put("id", id(dataset));
    described.put("name", dataset.name());
    described.put("title", dataset.title().az());
    described.put("title_translated", translated(dataset.title()));
    described.put("notes", about.map(told -> told.description().az()).orElse(""));
    described.put("notes_translated", translated(about.map(About::description).orElse(Translated.az(""))));
    published(described, dataset);
    described.put("groups", about.map(told -> List.of(groupings.theme(told.theme()))).orElse(List.of()));
    var tags = tags(dataset).stream().map(Groupings::tag).toList();
    described.put("tags", tags);
    described.put("num_tags", tags.size());
    described.put("extras", extras(dataset, due));
    var resources = resources(dataset);
    described.put("resources", resources);
    described.put("num_resources", resources.size());
    described.put("relationships_as_subject", List.of());
    described.put("relationships_as_object", List.of());
    return described;
  }

  /// How often it is promised, and, where it is late, by when it was.
  private static List<Map<String, String>> extras(Dataset dataset, @Nullable LocalDate due) {
    var extras = new ArrayList<Map<String, String>>();
    if (dataset.about() != null) extras.add(extra("frequency", dataset.about().frequency()));
    if (due != null) {
      extras.add(extra("late", "true"));
      extras.add(extra("due", due.toString()));
    }
    return extras;
  }

  private static Map<String, String> extra(String key, String value) {
    return Map.of("key", key, "value", value);
  }

  private void published(Map<String, Object> described, Dataset dataset) {
    described.put("license_id", LICENCE);
    described.put("license_title", LICENCE_TITLE);
    described.put("license_url", LICENCE_ADDRESS);
    described.put("isopen", true);
    described.put("author", groupings.authority());
    described.put("maintainer", groupings.authority());
    described.put("owner_org", Groupings.OWNER_ID);
    described.put("organization", groupings.organization());
    described.put("url", addresses.absolute("/az/open-data/" + dataset.name()));
    described.put("metadata_created", written(created(dataset)));
    described.put("metadata_modified", written(modified(dataset)));
    described.put("state", "active");
    described.put("private", false);
    described.put("type", "dataset");
    described.put("version", null);
  }

  List<Map<String, Object>> resources(Dataset dataset) {
    var resources = new ArrayList<Map<String, Object>>();
    for (var form : Form.values()) resources.add(resource(dataset, form, resources.size()));
    return resources;
  }

  private Map<String, Object> resource(Dataset dataset, Form form, int position) {
    var resource = new LinkedHashMap<String, Object>();
    resource.put("id", resourceId(dataset, form));
    resource.put("package_id", id(dataset));
    resource.put("name", dataset.name() + "." + form.ending());
    resource.put("description", dataset.title().az());
    resource.put("url", addresses.absolute("/open-data/" + dataset.name() + "." + form.ending()));
    resource.put("url_type", "datastore");
    resource.put("format", form.name());
    resource.put("mimetype", form.type().getType() + "/" + form.type().getSubtype());
    var lying = form == Form.CSV ? dataset.edition() : null;
    resource.put("size", lying == null ? null : lying.bytes());
    resource.put("hash", lying == null ? "" : "sha256:" + lying.sha256());
    resource.put("created", written(created(dataset)));
    resource.put("last_modified", written(modified(dataset)));
    resource.put("metadata_modified", written(modified(dataset)));
    resource.put("position", position);
    resource.put("state", "active");
    resource.put("resource_type", null);
    resource.put("datastore_active", form == Form.CSV);
    return resource;
  }

  static List<String> tags(Dataset dataset) {
    return dataset.about() == null ? List.of() : dataset.about().keywords();
  }

  static @Nullable String theme(Dataset dataset) {
    return dataset.about() == null ? null : dataset.about().theme();
  }

  Instant created(Dataset dataset) {
    return start(dataset.about() == null ? LocalDate.now(clock) : dataset.about().issued());
  }

  /// Of a version the moment is known, of all else the day.
  Instant modified(Dataset dataset) {
    var edition = dataset.edition();
    return edition == null ? start(dataset.modified(LocalDate.now(clock))) : edition.at();
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /// CKAN writes moments in UTC without saying so.
  private static String written(Instant at) {
    return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
  }

  private static Map<String, String> translated(Translated text) {
    var languages = new LinkedHashMap<String, String>();
    for (var language : Language.values()) languages.put(language.code(), text.in(language));
    return languages;
  }
}
