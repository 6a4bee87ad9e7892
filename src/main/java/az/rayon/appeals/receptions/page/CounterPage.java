package az.rayon.appeals.receptions.page;

import az.rayon.appeals.page.HandInPage.Offer;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The counter at a mobile reception: the form for what the next person says, and what has been written down. `owner`
/// tells the browser whose unsent forms are whose; `done` is the number that was just given; `blank` is the copy that a
/// browser keeps for when there is no line.
public record CounterPage(MobileLine reception, String owner, String submission, Map<String, String> values,
    Offer offer, List<Choice> units, List<Written> written, String done, Rights rights, List<Problem> problems,
    boolean blank) {

  /// What the reader may do: write down what people say, now; move or cancel the reception; route an appeal.
  public record Rights(boolean writes, boolean runs, boolean routes) {}

  /// One request; `unrouted` says that an instruction waits for the registrar.
  public record Written(String number, String name, String topic, String state, LocalDate due, String unit,
      boolean unrouted, String receipt) {}

  /// The form alone, which names nobody.
  public CounterPage blanked() {
    return new CounterPage(reception, owner, submission, values, offer, units, List.of(), "", rights, List.of(), true);
  }

  public String value(String field) {
    return values.getOrDefault(field, "");
  }
}
