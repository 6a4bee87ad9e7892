package az.rayon.directory;

import az.rayon.accounts.Affiliations;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Tells the administrator of accounts where people can belong.
@Component
class OwnAffiliations implements Affiliations {

  private final Directory directory;

  OwnAffiliations(Directory directory) {
    this.directory = directory;
  }

  @Override
  public List<Affiliation> listUnits(LocalDate day) {
    return directory.listUnits(day).stream().map(unit -> new Affiliation(unit.id().value(), unit.name())).toList();
  }

  @Override
  public List<Affiliation> listOrganisations(LocalDate day) {
    return directory.listOrganisations(day).stream()
        .map(organisation -> new Affiliation(organisation.id().value(), organisation.name())).toList();
  }
}
