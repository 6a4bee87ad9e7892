package az.rayon.appeals.receptions.booking;

import az.rayon.appeals.receptions.ReceptionRights;
import az.rayon.appeals.receptions.open.PublicReceptions;
import az.rayon.appeals.receptions.page.ReceptionPanel;
import az.rayon.appeals.receptions.timetable.Officials;
import az.rayon.appeals.receptions.timetable.Receptions;
import az.rayon.appeals.receptions.timetable.Timetable;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.site.Panel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// On the first page of the desk: who is awaited today, the next mobile reception, and, for whoever keeps the
/// timetable, who has no day of reception in a month that is made known.
@Component
class ReceptionDeskPanel implements Panel {

  private final Receptions receptions;
  private final Bookings bookings;
  private final Officials officials;
  private final Timetable timetable;
  private final PublicReceptions mobile;
  private final Clock clock;

  ReceptionDeskPanel(Receptions receptions, Bookings bookings, Officials officials, Timetable timetable,
      PublicReceptions mobile, Clock clock) {
    this.receptions = receptions;
    this.bookings = bookings;
    this.officials = officials;
    this.timetable = timetable;
    this.mobile = mobile;
    this.clock = clock;
  }

  @Override
  public Slot slot() {
    return Slot.DESK;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public String template() {
    return "appeals/receptions/panel";
  }

  @Override
  public Optional<ReceptionPanel> page(Language language, Actor actor) {
    if (!ReceptionRights.hasDesk(actor)) return Optional.empty();
    var today = LocalDate.now(clock);
    long awaited = receptions.list(null, today, today).stream()
        .filter(each -> ReceptionRights.seesDay(actor, officials.get(each.post()).unit()))
        .mapToLong(each -> bookings.listFor(each.id()).size()).sum();
    var without = ReceptionRights.seesAllDays(actor)
        ? LackingMonths.in(language, timetable.lacking())
        : List.<String>of();
    var next = mobile.coming(today, language).stream().filter(each -> !each.state().equals("cancelled")).findFirst();
    return Optional.of(new ReceptionPanel(without, awaited, next.orElse(null)));
  }
}
