package az.rayon.deadlines;

import az.rayon.audit.Audit;
import az.rayon.deadlines.LegalRule.Status;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Ids;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gives a legal rule the value that a lawyer has found in the act, or confirms the one it has. What held before keeps
/// the time in which it held.
@Service
class SettlingRules {

  enum Refusal {
    NOT_ENTRUSTED
  }

  private final Rules rules;
  private final Calendars calendars;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SettlingRules(Rules rules, Calendars calendars, Audit audit, ApplicationEventPublisher events, Clock clock) {
    this.rules = rules;
    this.calendars = calendars;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /// What was found: `since` is the first day on which it holds, null where it has held all along.
  record Finding(String value, Term.Measure measure, String reference, Status status, @Nullable LocalDate since) {}

  @Transactional
  Outcome<LegalRule, Refusal> settle(String key, Finding finding, Official by) {
    if (!EnteringDecisions.mayEnter(by)) return new Refused<>(Refusal.NOT_ENTRUSTED);
    var now = clock.instant();
    var known = rules.values(key).stream().findFirst().orElseThrow(() -> new NotFound("legal rule"));
    var settled = known.settled(finding);
    var id = Ids.at(now);
    rules.settle(id, settled, now);
    calendars.reviseRules();
    audit.record(by, "deadlines.ruleSettled", id);
    events.publishEvent(new RuleSettled(key));
    return new Done<>(settled);
  }
}
