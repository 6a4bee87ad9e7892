package az.rayon.services.housing;

import az.rayon.directory.Directory;
import az.rayon.directory.Settlement;
import az.rayon.kernel.Language;
import az.rayon.services.housing.Entry.State;
import az.rayon.services.housing.Queue.Kind;
import az.rayon.services.housing.page.EntryView;
import az.rayon.services.housing.page.EntryView.Days;
import az.rayon.services.housing.page.EntryView.Month;
import az.rayon.services.housing.page.EntryView.Person;
import az.rayon.services.housing.page.EntryView.Places;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What is shown of one entry: to staff with who did each step, to the household without.
@Component
class EntryViews {

  private final Queue queue;
  private final History history;
  private final Tables tables;
  private final Directory directory;
  private final Reviews reviews;

  EntryViews(Queue queue, History history, Tables tables, Directory directory, Reviews reviews) {
    this.queue = queue;
    this.history = history;
    this.tables = tables;
    this.directory = directory;
    this.reviews = reviews;
  }

  EntryView forStaff(Entry entry, Language language) {
    return view(entry, Reader.STAFF, language);
  }

  /// For whoever is signed in as the person.
  EntryView forHousehold(Entry entry, Language language) {
    return view(entry, Reader.HOUSEHOLD, language);
  }

  /// For whoever knows number and FİN: they are not told the FİN of others.
  EntryView forBearer(Entry entry, Language language) {
    return view(entry, Reader.BEARER, language);
  }

  private enum Reader {
    STAFF, HOUSEHOLD, BEARER
  }

  private EntryView view(Entry entry, Reader reader, Language language) {
    var household = entry.household();
    var category = tables.category(entry.category()).orElseThrow();
    var grounds = grounds(language);
    var position = queue.position(entry);
    var consent = household.consent();
    var person = new Person(household.name(), household.fin(), category.name().in(language), !category.confirmed(),
        category.privileged(), settlement(household.settlement(), language), entry.application(),
        consent == null ? null : consent.signed(), consent == null ? null : consent.until());
    return new EntryView(entry.number(), state(entry), person,
        new Places(position.general(), position.privileged(), queue.length(Kind.GENERAL),
            queue.length(Kind.PRIVILEGED)),
        days(entry), ending(entry.state(), grounds),
        household.members().stream()
            .map(each -> new EntryView.Member(each.name(), reader == Reader.BEARER ? masked(each.fin()) : each.fin(),
                each.relation()))
            .toList(),
        queue.months(entry).stream().map(each -> new Month(each.month(), each.general(), each.privileged())).toList(),
        history.lines(entry, reader == Reader.STAFF, grounds), household.invented());
  }

  /// Enough to recognise a FİN that one knows.
  private static String masked(String fin) {
    return fin.isEmpty() ? "" : fin.substring(0, 2) + "•".repeat(fin.length() - 2);
  }

  private Days days(Entry entry) {
    var review = reviews.due(entry);
    boolean late = entry.active() && review.isBefore(reviews.today());
    return switch (entry.state()) {
      case State.Waiting _ -> new Days(entry.registered(), entry.reviewed(), review, late, null, null, null);
      case State.Kept(var died, var until) ->
        new Days(entry.registered(), entry.reviewed(), review, late, died, until, null);
      case State.Ended ended ->
        new Days(entry.registered(), entry.reviewed(), review, false, null, null, ended.on());
    };
  }

  private Map<String, String> grounds(Language language) {
    return tables.grounds().stream().collect(Collectors.toMap(Ground::code, ground -> ground.name().in(language)));
  }

  static String ground(@Nullable String code, Map<String, String> grounds) {
    return code == null ? "" : grounds.getOrDefault(code, code);
  }

  private static String ending(State state, Map<String, String> grounds) {
    return switch (state) {
      case State.Allocated(var dwelling, _) -> dwelling;
      case State.Removed(var ground, _) -> ground(ground, grounds);
      case State.Waiting _,State.Kept _ -> "";
    };
  }

  private String settlement(String code, Language language) {
    return directory.listSettlements(reviews.today()).stream().filter(each -> each.code().equals(code)).findFirst()
        .map(Settlement::name).map(name -> name.in(language)).orElse(code);
  }

  static String state(Entry entry) {
    return switch (entry.state()) {
      case State.Waiting _ -> "WAITING";
      case State.Kept _ -> "KEPT";
      case State.Allocated _ -> "ALLOCATED";
      case State.Removed _ -> "REMOVED";
    };
  }
}
