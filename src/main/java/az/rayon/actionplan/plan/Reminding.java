package az.rayon.actionplan.plan;

import az.rayon.actionplan.plan.Measure.Executor;
import az.rayon.directory.Directory;
import az.rayon.directory.Unit;
import az.rayon.directory.UnitId;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import az.rayon.notifications.Letter;
import az.rayon.notifications.Post;
import az.rayon.notifications.Recipient;
import az.rayon.site.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes to the units that carry a measure out before a milestone or the yearly report is due, and to whoever they
/// answer to when it gets late. Letters go to the official addresses in the directory.
@Service
class Reminding {

  private static final Logger LOG = LoggerFactory.getLogger(Reminding.class);
  private static final int FIRST = 30;

  private final Reminders reminders;
  private final Measures measures;
  private final Directory directory;
  private final Post post;
  private final Messages messages;
  private final Clock clock;

  Reminding(Reminders reminders, Measures measures, Directory directory, Post post, Messages messages, Clock clock) {
    this.reminders = reminders;
    this.measures = measures;
    this.directory = directory;
    this.post = post;
    this.messages = messages;
    this.clock = clock;
  }

  static LocalDate horizon(LocalDate today) {
    return today.plusDays(FIRST);
  }

  @Transactional
  public void remind(Milestone step, LocalDate today) {
    var measure = measures.get(step.measure());
    var rung = Rung.reached(ChronoUnit.DAYS.between(today, step.due()));
    if (rung.isEmpty() || !reminders.take(step.id(), step.due(), rung.get(), clock.instant())) return;
    var key = "actionplan.letter.milestone" + (rung.get() == Rung.LATE ? ".late" : "");
    send(units(measure), rung.get(), today, say(key + ".subject", measure.number(), step.title()),
        say(key + ".text", measure.number(), measure.title().az(), step.title(), Azerbaijani.date(step.due())),
        "/az/desk" + measure.path() + "#milestones");
  }

  /// Of the yearly report: every unit of the plan is asked for its part.
  @Transactional
  public void remindOfReport(Plan plan, LocalDate due, LocalDate today) {
    var rung = Rung.reached(ChronoUnit.DAYS.between(today, due));
    if (rung.isEmpty() || !reminders.take(plan.id(), due, rung.get(), clock.instant())) return;
    var units = measures.of(plan.id()).stream().flatMap(measure -> units(measure).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
    var key = "actionplan.letter.report" + (rung.get() == Rung.LATE ? ".late" : "");
    send(units, rung.get(), today, say(key + ".subject", Azerbaijani.year(due.getYear())),
        say(key + ".text", plan.title().az(), Azerbaijani.year(due.getYear()), Azerbaijani.date(due)),
        "/az/desk/plans/" + plan.code());
  }

  private static Set<UUID> units(Measure measure) {
    var units = new LinkedHashSet<UUID>();
    for (Executor executor : measure.executors()) if (executor.unit() != null) units.add(executor.unit());
    return units;
  }

  // checkstyle:off ParameterNumber - a letter: to whom, how urgent, when, and its three parts
  private void send(Set<UUID> units, Rung rung, LocalDate today, String subject, String text, String link) {
    var addresses = new LinkedHashSet<String>();
    for (var unit : units) addresses.addAll(addresses(unit, rung.escalated(), today));
    addresses.forEach(address -> post.send(
        new Letter(new Recipient.Address(address, Language.AZ), subject, text, link)));
    if (addresses.isEmpty()) LOG.warn("Nobody could be reminded: no unit of {} has an address", link);
  }
  // checkstyle:on

  private List<String> addresses(UUID id, boolean escalated, LocalDate today) {
    var unit = directory.findUnit(new UnitId(id), today);
    var above = escalated ? unit.map(Unit::parent).flatMap(parent -> directory.findUnit(parent, today)) : unit;
    return Stream.of(unit, above).flatMap(Optional::stream).distinct()
        .map(found -> found.contact().email()).filter(email -> !email.isBlank()).toList();
  }

  private String say(String key, Object... words) {
    return messages.say(Language.AZ, key, words);
  }
}
