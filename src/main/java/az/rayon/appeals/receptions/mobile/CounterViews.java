package az.rayon.appeals.receptions.mobile;

import az.rayon.appeals.page.HandInPage.Offer;
import az.rayon.appeals.receptions.ReceptionRights;
import az.rayon.appeals.receptions.open.PublicReceptions;
import az.rayon.appeals.receptions.page.CounterPage;
import az.rayon.appeals.receptions.page.CounterPage.Rights;
import az.rayon.appeals.receptions.page.CounterPage.Written;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Names;
import az.rayon.appeals.register.Views;
import az.rayon.directory.Settlement;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Role;
import az.rayon.kernel.Translated;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The page of the counter: the form with what was typed, and what has been written down so far.
@Component
class CounterViews {

  private final PublicReceptions open;
  private final SpokenRequests requests;
  private final Appeals appeals;
  private final Names names;
  private final Clock clock;

  CounterViews(PublicReceptions open, SpokenRequests requests, Appeals appeals, Names names, Clock clock) {
    this.open = open;
    this.requests = requests;
    this.appeals = appeals;
    this.names = names;
    this.clock = clock;
  }

  /// The representation that serves the settlement.
  UUID office(MobileReception reception) {
    return settlement(reception).office().value();
  }

  Set<UUID> units() {
    return names.units().keySet();
  }

  static String receipt(UUID submission) {
    return "/desk/receptions/receipts/" + submission;
  }

  /// An empty form. The place is filled in, because whoever speaks lives there.
  CounterPage page(MobileReception reception, String done, Official reader, Language language) {
    var values = new HashMap<>(Map.of("kind", "APPLICATION", "how", "WRITTEN"));
    values.put("settlement", reception.plan().settlement());
    values.put("address", settlement(reception).name().az());
    return page(reception, values, List.of(), done, reader, language);
  }

  CounterPage page(MobileReception reception, SpokenForm.Read read, Official reader, Language language) {
    return page(reception, read.typed(), read.problems(), "", reader, language);
  }

  private CounterPage page(MobileReception reception, Map<String, String> values, List<Problem> problems, String done,
      Official reader, Language language) {
    var line = open.find(reception.number(), language).orElseThrow(() -> new NotFound("mobile reception"));
    var written = requests.listOf(reception.id()).stream()
        .map(request -> written(request, reader, language)).toList();
    boolean now = !reception.cancelled() && !reception.plan().day().isAfter(LocalDate.now(clock))
        && !reception.plan().day().plusDays(WritingDown.DAYS_LATE).isBefore(LocalDate.now(clock));
    boolean writes = now && WritingDown.writes(reader, office(reception));
    return new CounterPage(line, reader.id().toString(), UUID.randomUUID().toString(), values, offer(language),
        choices(language), written, written.stream().anyMatch(each -> each.number().equals(done)) ? done : "",
        new Rights(writes, ReceptionRights.runs(reader), reader.holds(Role.REGISTRAR)), problems,
        false);
  }

  private Written written(SpokenRequest request, Official reader, Language language) {
    var appeal = appeals.get(request.appeal());
    var state = Views.stateShown(appeal.state());
    var topic = names.topics().getOrDefault(appeal.filing().topic(), Translated.az("")).in(language);
    var order = request.order();
    var unit = order == null ? "" : names.units().getOrDefault(order.unit(), Translated.az("")).in(language);
    return new Written(appeal.number(), named(appeal, reader), topic, state, appeal.term().due(), unit,
        order != null && state.equals("REGISTERED"), receipt(appeal.filing().submission()));
  }

  /// Only those who write it down, lead or audit read who said it.
  private static String named(Appeal appeal, Official reader) {
    boolean sees = ReceptionRights.writesDown(reader) || ReceptionRights.seesAllDays(reader);
    return sees ? appeal.filing().author().name() : "";
  }

  private Offer offer(Language language) {
    return new Offer(
        names.listTopics().stream().map(topic -> new Choice(topic.code(), topic.name().in(language))).toList(),
        names.listSettlements().stream().map(place -> new Choice(place.code(), place.name().in(language))).toList());
  }

  private List<Choice> choices(Language language) {
    return names.listUnits().stream().map(unit -> new Choice(unit.id().value().toString(), unit.name().in(language)))
        .toList();
  }

  private Settlement settlement(MobileReception reception) {
    return names.listSettlements().stream().filter(each -> each.code().equals(reception.plan().settlement()))
        .findFirst().orElseThrow(() -> new NotFound("settlement"));
  }
}
