package az.rayon.services.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.services.ServicesTest;
import az.rayon.services.catalogue.Passports;
import az.rayon.site.page.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServicesTest
class OriginsTests {

  /// What no form asks for and no register of the program knows.
  private static final Map<String, Set<String>> BY_CLERKS = Map.of("actual-residence", Set.of("act"),
      "no-relatives-to-care", Set.of("act", "purpose"), "living-conditions", Set.of("found", "act"),
      "household-holding",
      Set.of("act"), "burial", Set.of("paper", "purpose"), "address", Set.of("act"), "archive",
      Set.of("source", "extract"));

  @Autowired
  Templates templates;

  @Autowired
  Origins origins;

  @Autowired
  Passports passports;

  @Autowired
  Clock clock;

  @Test
  void everyFieldOfACertificateIsFilledFromTheFormOrARegisterOrByTheClerk() {
    var services = passports.list(LocalDate.now(clock)).stream().filter(each -> !each.terms().certificate().isEmpty())
        .toList();
    assertThat(services).hasSizeGreaterThan(10);
    for (var service : services) {
      var kind = service.terms().certificate();
      var clerks = new TreeSet<String>();
      for (var field : templates.wants(kind)) {
        assertThat(origins.fits(kind, field)).as("%s: %s from %s", kind, field.name(), field.from()).isTrue();
        if (field.from().isEmpty()) clerks.add(field.name());
      }
      assertThat(clerks).as(kind).isEqualTo(BY_CLERKS.getOrDefault(kind, Set.of()));
    }
  }

  @Test
  void aNumberIsNoTableAndAListNoDay() {
    assertThat(origins.fits("dependants", wanted(Wanted.Kind.TABLE, "dependants"))).isFalse();
    assertThat(origins.fits("dependants", wanted(Wanted.Kind.NUMBER, "dependants"))).isTrue();
    assertThat(origins.fits("dependants", wanted(Wanted.Kind.TABLE, "members"))).isTrue();
    assertThat(origins.fits("dependants", wanted(Wanted.Kind.DATE, "members"))).isFalse();
    assertThat(origins.fits("dependants", wanted(Wanted.Kind.LINE, "nothing"))).isFalse();
    assertThat(origins.fits("dependants", wanted(Wanted.Kind.LINE, "queue.standing"))).isTrue();
    assertThat(origins.list("dependants", Language.AZ)).map(Choice::label)
        .contains("Formadan: Ünvanınız", "Mənzil növbəsindən: uçotda olub-olmaması");
  }

  @Test
  void theQueueItselfSaysWhetherSomebodyIsInIt() {
    assertThat(origins.facts("9YY99YY")).containsEntry("queue.standing", "mənzil növbəsində durmur");
  }

  private static Wanted wanted(Wanted.Kind kind, String from) {
    return new Wanted("field", Translated.az("Sahə"), kind, true, from,
        kind == Wanted.Kind.TABLE ? List.of("Ad", "Qohumluq", "Doğum tarixi") : List.of());
  }
}
