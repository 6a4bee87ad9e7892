package az.rayon.services.catalogue;

import az.rayon.audit.Audit;
import az.rayon.deadlines.Deadlines;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Ids;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import az.rayon.kernel.Translated;
import az.rayon.services.catalogue.Passport.Field;
import az.rayon.services.catalogue.Passport.Giver;
import az.rayon.services.catalogue.Passport.Gives;
import az.rayon.services.catalogue.Passport.Paper;
import az.rayon.services.catalogue.Passport.Said;
import az.rayon.services.catalogue.Passport.Terms;
import az.rayon.services.catalogue.Passport.Validity;
import az.rayon.services.forms.definition.Forms;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What an official does with the catalogue: begins a service, writes the next version of its passport, says which
/// papers it wants and which it no longer does, and publishes. What was published is never changed.
///
/// The editor of the site and the deputy heads keep it: a passport is read by everybody, like the rest of the site.
@Service
class KeepingPassports {

  /// Why it was not done.
  enum Refusal {
    NOT_YOURS, NO_DRAFT, HAS_DRAFT, EXISTS, INCOMPLETE, TOO_EARLY, HAS_PAPER, WAS_ASKED, FORM_ASKS
  }

  static final String DEFAULT_RULE = "service.decision";

  private final Passports passports;
  private final Forms forms;
  private final Deadlines deadlines;
  private final Audit audit;
  private final Clock clock;

  KeepingPassports(Passports passports, Forms forms, Deadlines deadlines, Audit audit, Clock clock) {
    this.passports = passports;
    this.forms = forms;
    this.deadlines = deadlines;
    this.audit = audit;
    this.clock = clock;
  }

  /// Also for whoever keeps what belongs to a service: its form, its certificate.
  static boolean mayKeep(Actor actor) {
    return actor.holds(Role.EDITOR) || actor.holds(Role.DEPUTY);
  }

  /// The legal rules among which a passport chooses its term.
  List<Deadlines.Known> rules() {
    return deadlines.list("service", LocalDate.now(clock));
  }

  /// A service that there was not: a draft of its first version.
  @Transactional
  Outcome<Passport, Refusal> begin(String code, String event, Translated name, Actor by) {
    if (!mayKeep(by)) return new Refused<>(Refusal.NOT_YOURS);
    if (passports.exists(code)) return new Refused<>(Refusal.EXISTS);
    var terms = new Terms(Gives.CERTIFICATE, code, DEFAULT_RULE, BigDecimal.ZERO, true, false, false);
    var draft = new Passport(Ids.at(clock.instant()), code, event, Giver.AUTHORITY, 1, terms,
        Map.of(Field.NAME, new Said(name, true)), List.of(), Validity.DRAFT, 0);
    passports.add(draft);
    audit.record(by, "service.begun", draft.id());
    return new Done<>(draft);
  }

  @Transactional
  Outcome<Passport, Refusal> revise(String code, Actor by) {
    if (!mayKeep(by)) return new Refused<>(Refusal.NOT_YOURS);
    var latest = latest(code);
    if (latest.draft()) return new Refused<>(Refusal.HAS_DRAFT);
    var draft = latest.revised(Ids.at(clock.instant()), latest.number() + 1);
    passports.add(draft);
    audit.record(by, "service.revised", draft.id());
    return new Done<>(draft);
  }

  @Transactional
  Outcome<Passport, Refusal> write(Seen seen, Terms terms, Map<Field, Said> texts, Actor by) {
    return change(seen, by, draft -> draft.saying(terms, texts));
  }

  /// One paper more. `fresh` is one that no service wanted before.
  @Transactional
  Outcome<Passport, Refusal> want(Seen seen, Paper paper, boolean fresh, Actor by) {
    if (!mayKeep(by)) return new Refused<>(Refusal.NOT_YOURS);
    var draft = draft(passports.versions(seen.code()), seen);
    if (!(draft instanceof Done(var passport))) return draft;
    if (passport.papers().stream().anyMatch(each -> each.code().equals(paper.code()))) {
      return new Refused<>(Refusal.HAS_PAPER);
    }
    if (fresh) passports.addPaper(paper);
    return change(seen, by, it -> it.wanting(with(it.papers(), paper)));
  }

  /// The paper is asked for no longer, because somebody else has it; it stays on the passport, so that everybody sees.
  @Transactional
  Outcome<Passport, Refusal> drop(Seen seen, String paper, Actor by) {
    var today = LocalDate.now(clock);
    return change(seen, by, it -> it.wanting(it.papers().stream()
        .map(each -> each.code().equals(paper) && each.asked() ? dropped(each, today) : each).toList()));
  }

  @Transactional
  Outcome<Passport, Refusal> askAgain(Seen seen, String paper, Actor by) {
    return change(seen, by, it -> it.wanting(it.papers().stream()
        .map(each -> each.code().equals(paper) ? dropped(each, null) : each).toList()));
  }

  /// Takes a paper off that was put on by mistake. What was once asked for in public is dropped and not forgotten.
  @Transactional
  Outcome<Passport, Refusal> forget(Seen seen, String paper, Actor by) {
    boolean told = passports.versions(seen.code()).stream().filter(each -> !each.draft())
        .anyMatch(each -> each.papers().stream().anyMatch(it -> it.code().equals(paper)));
    if (told) return new Refused<>(Refusal.WAS_ASKED);
    return change(seen, by, it -> it.wanting(it.papers().stream().filter(each -> !each.code().equals(paper))
        .toList()));
  }

  /// From the day on the draft holds. A paper that it no longer wants is dropped from that day.
  @Transactional
  Outcome<Passport, Refusal> publish(Seen seen, LocalDate from, Actor by) {
    if (!mayKeep(by)) return new Refused<>(Refusal.NOT_YOURS);
    var versions = passports.versions(seen.code());
    var draft = draft(versions, seen);
    if (draft instanceof Refused(var why)) return new Refused<>(why);
    if (!(draft instanceof Done(var passport))) throw new IllegalStateException();
    if (!complete(passport)) return new Refused<>(Refusal.INCOMPLETE);
    if (!passport.codes().containsAll(asked(seen.code()))) return new Refused<>(Refusal.FORM_ASKS);
    boolean early = from.isBefore(LocalDate.now(clock)) || versions.stream().map(each -> each.validity().from())
        .anyMatch(begun -> begun != null && !begun.isBefore(from));
    if (early) return new Refused<>(Refusal.TOO_EARLY);
    var asked = versions.stream().filter(each -> !each.draft()).findFirst().map(Passport::codes).orElse(Set.of());
    passports.save(passport.wanting(passport.papers().stream()
        .map(each -> !each.asked() && asked.contains(each.code()) ? dropped(each, from) : each).toList()),
        by.id(), clock.instant());
    var saved = latest(seen.code());
    passports.publish(saved, from, by.id());
    audit.record(by, "service.published", saved.id());
    return new Done<>(saved);
  }

  @Transactional
  Outcome<Passport, Refusal> discard(Seen seen, Actor by) {
    if (!mayKeep(by)) return new Refused<>(Refusal.NOT_YOURS);
    var draft = draft(passports.versions(seen.code()), seen);
    if (draft instanceof Done(var passport)) {
      passports.discard(passport);
      audit.record(by, "service.discarded", passport.id());
    }
    return draft;
  }

  /// A draft as the official has seen it.
  record Seen(String code, int version) {}

  private Outcome<Passport, Refusal> change(Seen seen, Actor by, UnaryOperator<Passport> how) {
    if (!mayKeep(by)) return new Refused<>(Refusal.NOT_YOURS);
    var draft = draft(passports.versions(seen.code()), seen);
    if (!(draft instanceof Done(var passport))) return draft;
    var changed = how.apply(passport);
    passports.save(changed, by.id(), clock.instant());
    return new Done<>(changed);
  }

  private static Outcome<Passport, Refusal> draft(List<Passport> versions, Seen seen) {
    var latest = versions.stream().findFirst().orElseThrow(() -> new NotFound("service"));
    if (!latest.draft()) return new Refused<>(Refusal.NO_DRAFT);
    if (latest.version() != seen.version()) throw new OptimisticLockingFailureException("passport " + seen.code());
    return new Done<>(latest);
  }

  /// What the form in force asks for: it stops asking first.
  private Set<String> asked(String code) {
    return forms.findInForce(code).map(form -> form.form().papers()).orElse(Set.of());
  }

  private Passport latest(String code) {
    return passports.versions(code).stream().findFirst().orElseThrow(() -> new NotFound("service"));
  }

  private static boolean complete(Passport passport) {
    return passport.texts().keySet().containsAll(List.of(Field.NAME, Field.CONTENT, Field.RESULT, Field.BASIS));
  }

  private static List<Paper> with(List<Paper> papers, Paper more) {
    var longer = new ArrayList<>(papers);
    longer.add(more);
    return longer;
  }

  private static Paper dropped(Paper paper, @Nullable LocalDate on) {
    return new Paper(paper.code(), paper.name(), paper.holder(), paper.sometimes(), on, paper.confirmed());
  }
}
