package az.rayon.directory.reading;

import az.rayon.directory.Directory;
import az.rayon.directory.Unit;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import az.rayon.site.Findable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Finds units, offices, people in posts, settlements and organisations by any part of their names.
@Component
class DirectorySearch implements Findable {

  private final Directory directory;
  private final Clock clock;

  DirectorySearch(Directory directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  @Override
  public List<Found> find(String folded, Language language, int limit) {
    if (folded.isBlank()) return List.of();
    var today = LocalDate.now(clock);
    return Stream.of(units(language, today), people(language, today), settlements(language, today),
        organisations(language, today)).flatMap(each -> each)
        .filter(found -> Azerbaijani.fold(found.title() + " " + found.summary()).contains(folded)).limit(limit)
        .toList();
  }

  private Stream<Found> units(Language language, LocalDate today) {
    return directory.listUnits(today).stream().map(unit -> unit.kind() == Unit.Kind.REPRESENTATION
        ? found("office", unit.name().in(language), unit.contact().address(), "/directory/offices#" + unit.code())
        : found("unit", unit.name().in(language), unit.contact().address(), "/directory#" + unit.code()));
  }

  private Stream<Found> people(Language language, LocalDate today) {
    return directory.listPosts(today).stream().flatMap(post -> post.holder().stream().map(person -> {
      var unit = directory.getUnit(post.unit(), today);
      var path = unit.kind() == Unit.Kind.REPRESENTATION ? "/directory/offices#" : "/directory#";
      return found("person", person.fullName(), post.title().in(language), path + unit.code());
    }));
  }

  private Stream<Found> settlements(Language language, LocalDate today) {
    return directory.listSettlements(today).stream().map(settlement -> {
      var office = directory.getUnit(settlement.office(), today);
      return found("settlement", settlement.name().in(language), office.name().in(language),
          "/directory/offices#" + office.code());
    });
  }

  private Stream<Found> organisations(Language language, LocalDate today) {
    return directory.listOrganisations(today).stream().map(each -> found("organisation", each.name().in(language),
        each.contact().address(), "/directory/organisations#" + each.code()));
  }

  private static Found found(String kind, String title, String summary, String path) {
    return new Found("directory.found." + kind, title, summary, path);
  }
}
