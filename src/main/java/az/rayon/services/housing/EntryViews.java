package az.rayon.services.housing;

import az.rayon.accounts.Profile;
import az.rayon.accounts.Profiles;
import az.rayon.directory.Directory;
import az.rayon.directory.Settlement;
import az.rayon.kernel.Language;
import az.rayon.services.housing.Entry.State;
import az.rayon.services.housing.Queue.Kind;
import az.rayon.services.housing.page.EntryView;
import az.rayon.services.housing.page.EntryView.Days;
import az.rayon.services.housing.page.EntryView.Line;
import az.rayon.services.housing.page.EntryView.Month;
import az.rayon.services.housing.page.EntryView.Person;
import az.rayon.services.housing.page.EntryView.Places;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What is shown of one entry: to staff with who did each step, to the household without.
@Component
class EntryViews {

  private final Queue queue;
  private final Moves moves;
  private final Tables tables;
  private final Directory directory;
  private final Profiles profiles;
  private final Reviews reviews;

  EntryViews(Queue queue, Moves moves, Tables tables, Directory directory, Profiles profiles, Reviews reviews) {
    this.queue = queue;
    this.moves = moves;
    this.tables = tables;
    this.directory = directory;
    this.profiles = profiles;
    this.reviews = reviews;
  }

  EntryView forStaff(Entry entry, Language language) {
    return view(entry, true, language);
  }

  EntryView forHousehold(Entry entry, Language language) {
    return view(entry, false, language);
  }

  private EntryView view(Entry entry, boolean staff, Language language) {
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
            .map(each -> new EntryView.Member(each.name(), each.fin(), each.relation())).toList(),
        queue.months(entry).stream().map(each -> new Month(each.month(), each.general(), each.privileged())).toList(),
        lines(moves.of(entry), grounds, staff), household.invented());
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

  private List<Line> lines(List<Move> history, Map<String, String> grounds, boolean staff) {
    var people = staff
        ? profiles.list(history.stream().map(Move::by).distinct().toList()).stream()
            .collect(Collectors.toMap(Profile::id, Profile::name))
        : Map.<UUID, String>of();
    return history.stream().map(move -> line(move, grounds, people)).toList();
  }

  private static Line line(Move move, Map<String, String> grounds, Map<UUID, String> people) {
    var why = move.why();
    return new Line(move.what().name(), move.at(), move.from().general(), move.to().general(),
        move.from().privileged(), move.to().privileged(), ground(why.ground(), grounds), why.act(), why.actDate(),
        why.note(), people.getOrDefault(move.by(), ""),
        move.deed() == null ? "" : "/log/receipts/" + move.deed());
  }

  private Map<String, String> grounds(Language language) {
    return tables.grounds().stream().collect(Collectors.toMap(Ground::code, ground -> ground.name().in(language)));
  }

  private static String ground(@Nullable String code, Map<String, String> grounds) {
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
