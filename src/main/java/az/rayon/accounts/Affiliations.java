package az.rayon.accounts;

import az.rayon.kernel.Translated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Where people belong: the units of the authority and the organisations that delegates speak for. Told by the module
/// that knows them, to the administrator who invites people.
public interface Affiliations {

  List<Affiliation> listUnits(LocalDate day);

  List<Affiliation> listOrganisations(LocalDate day);

  /// A unit or an organisation by its name.
  record Affiliation(UUID id, Translated name) {}
}
