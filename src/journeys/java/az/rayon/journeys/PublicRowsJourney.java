package az.rayon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.datasets.Datasets;
import az.rayon.opendata.gate.Examination.Finding;
import az.rayon.opendata.gate.Examination.Weight;
import az.rayon.opendata.gate.Gate;
import az.rayon.opendata.gate.Staged;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the registers publish is held against the gate through which everything else has to go: every row of every
/// view, with the demonstration in it. What may be found is named here, with its reason.
@Browsing
class PublicRowsJourney {

  /// Telephones and addresses of offices, posts and organisations belong to the institution, and who holds a post in it
  /// is what a public list of officials is there to say (measure 6.3: staff and İƏD contacts).
  private static final Set<String> OFFICIAL = Set.of("offices.email EMAIL", "offices.phone PHONE",
      "organisations.email EMAIL", "organisations.phone PHONE", "staff_contacts.email EMAIL",
      "staff_contacts.phone PHONE", "staff_contacts.surname NAME", "staff_contacts.patronymic NAME",
      "plan_reports.signatory NAME");

  @Autowired
  Datasets datasets;

  @Autowired
  Gate gate;

  @Test
  void noRegisterPublishesWhatPointsAtAPerson() {
    var found = new TreeMap<String, Finding>();
    for (var dataset : datasets.list()) {
      gate.examine(staged(dataset)).findings().stream().filter(each -> each.weight() == Weight.BLOCKS)
          .forEach(each -> found.put(dataset.name() + "." + each.column().name() + " " + each.trace(), each));
    }
    found.keySet().removeAll(OFFICIAL);
    assertThat(found).isEmpty();
  }

  private static Staged staged(Dataset dataset) {
    return new Staged("open_data." + dataset.name(), dataset.columns(), null);
  }
}
