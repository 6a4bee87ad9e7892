package az.rayon.services.catalogue;

import az.rayon.kernel.Demonstration;
import az.rayon.kernel.Ids;
import az.rayon.services.catalogue.Passport.Paper;
import az.rayon.services.catalogue.Passport.Validity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Invented second versions of some passports, from which papers have gone that a register holds: what the measure
/// wants to see. Each version says that it is invented.
@Component
class SamplePassports implements Demonstration {

  private static final UUID NOBODY = new UUID(0, 0);
  private static final int DAYS = 120;
  private static final Map<String, List<String>> GONE = Map.of("family-composition", List.of("kinship", "id-card"),
      "housing-registration", List.of("id-copies", "ids-of-household", "estate-of-adults", "flat-order"),
      "many-children", List.of("birth-certificates"), "housing-queue-status", List.of("queue-number"),
      "building-permit-extension", List.of("building-permit"));

  private final Passports passports;
  private final Clock clock;

  SamplePassports(Passports passports, Clock clock) {
    this.passports = passports;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 33;
  }

  @Override
  @Transactional
  public void prepare() {
    var today = LocalDate.now(clock);
    passports.list(today).stream().filter(first -> GONE.containsKey(first.code()))
        .forEach(first -> revise(first, today.minusDays(DAYS)));
  }

  private void revise(Passport first, LocalDate wished) {
    var begun = first.validity().from();
    var from = begun != null && !wished.isAfter(begun) ? begun.plusDays(1) : wished;
    var gone = GONE.getOrDefault(first.code(), List.of());
    var papers = first.papers().stream().map(paper -> gone.contains(paper.code())
        ? new Paper(paper.code(), paper.name(), paper.holder(), paper.sometimes(), from, paper.confirmed())
        : paper).toList();
    var draft = new Passport(Ids.at(clock.instant()), first.code(), first.event(), first.giver(), first.number() + 1,
        first.terms(), first.texts(), papers, new Validity(null, null, true), 0);
    passports.add(draft);
    passports.publish(draft, from, NOBODY);
  }
}
