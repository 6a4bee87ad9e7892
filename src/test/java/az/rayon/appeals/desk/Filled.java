package az.rayon.appeals.desk;

import static az.rayon.appeals.People.ROADS;

import java.util.Map;
import java.util.UUID;

/// A form of the desk in which everything that any act wants is filled in.
final class Filled {

  static final Map<String, String> FORM = Map.ofEntries(Map.entry("version", "0"), Map.entry("unit", ROADS.toString()),
      Map.entry("result", "EXPLAINED"), Map.entry("text", "Cavab."), Map.entry("reason", "Səbəb."),
      Map.entry("question", "Hansı küçə?"),
      Map.entry("days", "5"), Map.entry("bodies", "su"), Map.entry("ground", "COURT_DECISION"),
      Map.entry("obstacle", "COURT"), Map.entry("earlier", "none"), Map.entry("channel", "PAPER"),
      Map.entry("kind", "PROPOSAL"), Map.entry("topic", "gas"), Map.entry("who", "person"),
      Map.entry("surname", "Nümunə"), Map.entry("name", "Sakin"), Map.entry("address", "Samux"),
      Map.entry("submission", UUID.randomUUID().toString()));

  private Filled() {}
}
