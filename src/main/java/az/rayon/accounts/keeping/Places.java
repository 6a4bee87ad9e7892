package az.rayon.accounts.keeping;

import az.rayon.accounts.Affiliations;
import az.rayon.accounts.Affiliations.Affiliation;
import az.rayon.kernel.Language;
import az.rayon.site.page.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Units and organisations as forms offer them; none while no module tells any.
@Component
class Places {

  private final ObjectProvider<Affiliations> affiliations;
  private final Clock clock;

  Places(ObjectProvider<Affiliations> affiliations, Clock clock) {
    this.affiliations = affiliations;
    this.clock = clock;
  }

  List<Choice> units(Language language) {
    return choices(affiliations.stream().flatMap(each -> each.listUnits(LocalDate.now(clock)).stream()), language);
  }

  List<Choice> organisations(Language language) {
    return choices(affiliations.stream().flatMap(each -> each.listOrganisations(LocalDate.now(clock)).stream()),
        language);
  }

  /// The name of a unit or organisation, or nothing where it has ended or nobody knows it.
  String name(UUID id, Language language) {
    var text = id.toString();
    return Stream.concat(units(language).stream(), organisations(language).stream())
        .filter(choice -> choice.value().equals(text)).map(Choice::label).findFirst().orElse("");
  }

  private static List<Choice> choices(Stream<Affiliation> all, Language language) {
    return all.map(each -> new Choice(each.id().toString(), each.name().in(language))).toList();
  }
}
