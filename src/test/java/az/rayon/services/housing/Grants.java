package az.rayon.services.housing;

import az.rayon.kernel.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/// Granted applications that a test invents, beside those of the register.
@Component
@Primary
class Grants implements Approved {

  private final Map<String, Grant> grants = new ConcurrentHashMap<>();
  private final Approved register;
  private final Entries entries;

  Grants(@Qualifier("az.rayon.services.applications.GrantedHousing") Approved register, Entries entries) {
    this.register = register;
    this.entries = entries;
  }

  /// One for whoever leads the household.
  static Grant of(Household household) {
    return of("X-T-" + UUID.randomUUID(), household, "");
  }

  static Grant of(String number, Household household, String email) {
    var applicant = new Applicant(household.name(), household.fin(), household.account(), email, Language.RU);
    return new Grant(number, LocalDate.of(2026, 2, 1), applicant, List.of(),
        new Asked(List.of("MANY_CHILDREN", "GENERAL"), "samux", List.of(new Relative("Nümunə Övlad", "", "oğlu"))),
        new Order("214", LocalDate.of(2026, 3, 1)), List.of());
  }

  Grant add(Grant grant) {
    grants.put(grant.number(), grant);
    return grant;
  }

  @Override
  public Optional<Grant> find(String application) {
    return Optional.ofNullable(grants.get(application)).or(() -> register.find(application));
  }

  @Override
  public List<Waiting> listNotEntered() {
    return Stream.concat(register.listNotEntered().stream(),
        grants.values().stream().filter(grant -> entries.findOf(grant.number()).isEmpty())
            .map(grant -> new Waiting(grant.number(), grant.applicant().name(), grant.order().day())))
        .toList();
  }
}
