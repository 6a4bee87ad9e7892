package az.rayon.opendata.ckan;

import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Translated;
import az.rayon.opendata.ckan.Query.Either;
import az.rayon.opendata.ckan.Query.Each;
import az.rayon.opendata.ckan.Query.Fit;
import az.rayon.opendata.ckan.Query.Not;
import az.rayon.opendata.ckan.Query.Range;
import az.rayon.opendata.ckan.Query.Term;
import az.rayon.opendata.datasets.About;
import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.datasets.Form;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The fields by which packages are found and counted, under the names that they have in CKAN's index.
@Component
class PackageFields {

  static final List<String> FACETED = List.of("organization", "groups", "tags", "res_format", "license_id");

  private static final Set<String> DATES = Set.of("metadata_modified", "metadata_created");
  /// Of these a part is enough.
  private static final Set<String> TEXTS = Set.of("title", "notes", "text", "author", "maintainer");
  private static final Set<String> NAMES = Set.of("id", "name", "state", "type", "dataset_type", "entity_type",
      "capacity", "private", "owner_org", "license", "frequency", "extras_frequency");

  private final Packages packages;
  private final Groupings groupings;

  PackageFields(Packages packages, Groupings groupings) {
    this.packages = packages;
    this.groupings = groupings;
  }

  /// What a publisher may add to a package in CKAN is a field too, though nothing is in it here.
  static boolean isKnown(String field) {
    return FACETED.contains(field) || DATES.contains(field) || TEXTS.contains(field) || NAMES.contains(field)
        || field.startsWith("extras_") || field.startsWith("vocab_");
  }

  /// What is looked for, or why it cannot be: `parameter` is where it stands.
  Predicate<Dataset> matching(String parameter, String text) throws Rejected {
    return matching(parameter, QueryReader.read(parameter, text, PackageFields::isKnown));
  }

  private Predicate<Dataset> matching(String parameter, Query query) throws Rejected {
    return switch (query) {
      case Each(var parts) -> {
        Predicate<Dataset> all = _ -> true;
        for (var part : parts) all = all.and(matching(parameter, part));
        yield all;
      }
      case Either(var ways) -> {
        Predicate<Dataset> any = _ -> false;
        for (var way : ways) any = any.or(matching(parameter, way));
        yield any;
      }
      case Not(var what) -> matching(parameter, what).negate();
      case Range range -> within(parameter, range);
      case Term(var field, var text, _) when field != null && DATES.contains(field) ->
        within(parameter, new Range(field, text, text, true, true));
      case Term term -> holding(term);
    };
  }

  private Predicate<Dataset> holding(Term term) {
    var sought = Azerbaijani.fold(term.text());
    var field = term.field();
    if (field == null) return dataset -> dataset.words().contains(sought);
    var fit = TEXTS.contains(field) ? Fit.PART : term.fit();
    return dataset -> values(dataset, field).stream().map(Azerbaijani::fold).anyMatch(value -> switch (fit) {
      case WHOLE -> value.equals(sought);
      case START -> value.startsWith(sought);
      case PART -> value.contains(sought);
    });
  }

  private Predicate<Dataset> within(String parameter, Range range) throws Rejected {
    var field = range.field();
    if (!DATES.contains(field)) {
      var from = Azerbaijani.fold(range.from());
      var to = Azerbaijani.fold(range.to());
      return dataset -> values(dataset, field).stream().map(Azerbaijani::fold).anyMatch(value -> isWithin(value,
          from.isEmpty() ? null : from, to.isEmpty() ? null : to, range));
    }
    var from = instant(parameter, range.from(), false);
    var to = instant(parameter, range.to(), true);
    return dataset -> isWithin(
        field.equals("metadata_created") ? packages.created(dataset) : packages.modified(dataset), from, to, range);
  }

  private static <T extends Comparable<T>> boolean isWithin(T value, @Nullable T from, @Nullable T to, Range range) {
    return (from == null || value.compareTo(from) >= (range.withFrom() ? 0 : 1))
        && (to == null || value.compareTo(to) <= (range.withTo() ? 0 : -1));
  }

  /// A day alone is its first moment, or its last where it is the end of a range.
  private static @Nullable Instant instant(String parameter, String text, boolean last) throws Rejected {
    try {
      if (text.isEmpty()) return null;
      if (text.contains("T"))
        return OffsetDateTime.parse(text.matches(".*(Z|[+-]\\d\\d:\\d\\d)") ? text : text + "Z")
            .toInstant();
      var day = LocalDate.parse(text);
      return last
          ? day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1)
          : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeException e) {
      throw Rejected.validation(parameter, "Cannot parse query: \"%s\" is no date".formatted(text));
    }
  }

  List<String> values(Dataset dataset, String field) {
    return switch (field) {
      case "id" -> List.of(Packages.id(dataset));
      case "name" -> List.of(dataset.name());
      case "title" -> texts(dataset.title());
      case "notes" -> Optional.ofNullable(dataset.about()).map(About::description).map(PackageFields::texts)
          .orElse(List.of());
      case "text" -> List.of(dataset.words());
      case "tags" -> Packages.tags(dataset);
      case "groups" -> Optional.ofNullable(Packages.theme(dataset)).map(List::of).orElse(List.of());
      case "organization" -> List.of(Groupings.OWNER);
      case "owner_org" -> List.of(Groupings.OWNER_ID, Groupings.OWNER);
      case "author", "maintainer" -> List.of(groupings.authority());
      case "res_format" -> Arrays.stream(Form.values()).map(Form::name).toList();
      case "license_id" -> List.of(Packages.LICENCE);
      case "license" -> List.of(Packages.LICENCE_TITLE);
      case "frequency", "extras_frequency" ->
        Optional.ofNullable(dataset.about()).map(About::frequency).map(List::of).orElse(List.of());
      case "state" -> List.of("active");
      case "capacity" -> List.of("public");
      case "private" -> List.of("false");
      case "entity_type" -> List.of("package");
      case "type", "dataset_type" -> List.of("dataset");
      default -> List.of();
    };
  }

  private static List<String> texts(Translated text) {
    return List.of(text.az(), text.en(), text.ru());
  }

  /// What people call it that a facet counts.
  String told(String field, String value) {
    return switch (field) {
      case "organization" -> groupings.authority().isEmpty() ? value : groupings.authority();
      case "groups" -> groupings.called(value);
      case "license_id" -> Packages.LICENCE_TITLE;
      case "res_format" -> value.toUpperCase(Locale.ROOT);
      default -> value;
    };
  }
}
