package az.rayon.services.housing;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome;
import az.rayon.services.housing.Entry.Refusal;
import az.rayon.services.housing.Household.Consent;
import az.rayon.services.housing.Household.Member;
import az.rayon.services.housing.KeepingQueue.Seen;
import az.rayon.site.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Hands what the keeper of the register typed to the step it belongs to.
@Component
class Doing {

  /// In years. A consent names its period; for longer than this nobody can foresee what it means.
  private static final int LONGEST_CONSENT = 5;

  private final KeepingQueue keeping;
  private final Tables tables;
  private final Queue queue;
  private final Clock clock;

  Doing(KeepingQueue keeping, Tables tables, Queue queue, Clock clock) {
    this.keeping = keeping;
    this.tables = tables;
    this.queue = queue;
    this.clock = clock;
  }

  /// What has to be put right before the step can be taken.
  List<Problem> problems(Deed deed, DeedForm form, Entry entry) {
    var today = LocalDate.now(clock);
    var problems = new ArrayList<>(switch (deed) {
      case REVIEW -> List.<Problem>of();
      case MOVE -> move(form);
      case CATEGORY -> category(form).isEmpty() ? choose("category") : List.<Problem>of();
      case FAMILY -> form.family();
      case ALLOCATE -> form.line("dwelling");
      case KEEP -> form.past("died", today);
      case INHERIT -> inherit(form, entry, today);
      case NAME -> consent(form, today);
      case UNNAME -> List.<Problem>of();
      case REMOVE -> ground(form, true).isEmpty() ? choose("ground") : List.<Problem>of();
    });
    if (deed.byAct()) problems.addAll(form.act(today));
    problems.addAll(form.note());
    return problems;
  }

  Outcome<Entry, Refusal> take(Deed deed, DeedForm form, Entry entry, Official by) {
    var seen = new Seen(entry.number(), form.number("version"));
    return switch (deed) {
      case REVIEW -> keeping.review(seen, form.why(null), by);
      case MOVE -> keeping.move(seen, form.queue().orElseThrow(), form.number("position"),
          form.why(form.value("ground")), by);
      case CATEGORY -> keeping.recategorise(seen, category(form).orElseThrow(), form.why(null), by);
      case FAMILY -> keeping.change(seen, form.members(), form.why(null), by);
      case ALLOCATE -> keeping.allocate(seen, form.value("dwelling"), form.why(null), by);
      case KEEP -> keeping.keep(seen, form.day("died").orElseThrow(), form.why(null), by);
      case INHERIT -> keeping.inherit(seen, heir(form, entry).orElseThrow(), form.day("asked").orElseThrow(),
          form.why(null), by);
      case NAME -> keeping.name(seen, new Consent(form.day("signed").orElseThrow(), form.day("until").orElseThrow()),
          form.why(null), by);
      case UNNAME -> keeping.unname(seen, form.why(null), by);
      case REMOVE -> keeping.remove(seen, form.value("ground"), form.why(form.value("ground")), by);
    };
  }

  private List<Problem> move(DeedForm form) {
    var problems = new ArrayList<Problem>();
    var kind = form.queue();
    if (kind.isEmpty()) problems.add(new Problem("queue", "services.housing.problem.queue"));
    var last = kind.map(queue::length).orElse(Integer.MAX_VALUE);
    if (form.number("position") < 1 || form.number("position") > last) {
      problems.add(new Problem("position", "services.housing.problem.position", last));
    }
    if (ground(form, false).isEmpty()) problems.addAll(choose("ground"));
    return problems;
  }

  private static List<Problem> inherit(DeedForm form, Entry entry, LocalDate today) {
    var problems = new ArrayList<Problem>();
    if (heir(form, entry).isEmpty()) problems.addAll(choose("heir"));
    problems.addAll(form.past("asked", today));
    return problems;
  }

  private static List<Problem> consent(DeedForm form, LocalDate today) {
    var problems = new ArrayList<>(form.past("signed", today));
    var until = form.day("until");
    if (until.isEmpty() || until.get().isBefore(today)
        || until.get().isAfter(form.day("signed").orElse(today).plusYears(LONGEST_CONSENT))) {
      problems.add(new Problem("until", "services.housing.problem.until", LONGEST_CONSENT));
    }
    return problems;
  }

  private static Optional<Member> heir(DeedForm form, Entry entry) {
    int at = form.number("heir");
    var family = entry.household().members();
    return at >= 0 && at < family.size() ? Optional.of(family.get(at)) : Optional.empty();
  }

  private Optional<Category> category(DeedForm form) {
    return tables.category(form.value("category"));
  }

  private Optional<Ground> ground(DeedForm form, boolean ends) {
    return tables.grounds().stream()
        .filter(ground -> ground.code().equals(form.value("ground")) && ground.ends() == ends).findFirst();
  }

  private static List<Problem> choose(String field) {
    return List.of(new Problem(field, "services.housing.problem." + field));
  }
}
