package az.rayon.appeals.receptions.mobile;

import az.rayon.appeals.receptions.ReceptionRights;
import az.rayon.appeals.receptions.mobile.MobileReception.Refusal;
import az.rayon.appeals.receptions.timetable.WorkingDays;
import az.rayon.appeals.register.AnsweringOnTheSpot;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.Cover;
import az.rayon.appeals.register.LodgingAppeals;
import az.rayon.appeals.register.RoutingAppeals;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what people say at a mobile reception. Each is an oral appeal with a number and a clock at once; the
/// same form sent again, however late, is the same appeal.
@Service
class WritingDown {

  /// How long a tablet that was without a line may take to send what was said.
  static final int DAYS_LATE = 14;
  private static final ZoneId BAKU = ZoneId.of("Asia/Baku");

  private final SpokenRequests requests;
  private final LodgingAppeals lodging;
  private final AnsweringOnTheSpot spot;
  private final RoutingAppeals routing;
  private final WorkingDays calendar;

  WritingDown(SpokenRequests requests, LodgingAppeals lodging, AnsweringOnTheSpot spot, RoutingAppeals routing,
      WorkingDays calendar) {
    this.requests = requests;
    this.lodging = lodging;
    this.spot = spot;
    this.routing = routing;
    this.calendar = calendar;
  }

  /// Whether this person writes at this reception: its settlement lies in the circle of `office`.
  static boolean writes(Actor by, UUID office) {
    return ReceptionRights.writesDown(by) && (ReceptionRights.seesAllDays(by)
        || (by instanceof Official official && official.serves(office)));
  }

  /// `spoken` is when it was said, as the tablet has kept it; what cannot be is replaced by now.
  @Transactional
  Outcome<Appeal, Refusal> write(MobileReception reception, UUID office, SpokenForm form, Instant spoken, Actor by) {
    if (!writes(by, office)) return new Refused<>(Refusal.NOT_YOURS);
    var refusal = refusal(reception);
    if (refusal != null) return new Refused<>(refusal);
    var filing = form.answers().filing(form.submission(), Channel.MOBILE_RECEPTION, Language.AZ, null,
        moment(spoken, reception.plan().day()));
    var appeal = lodging.lodge(filing, Cover.of(List.of()), by);
    if (appeal.filing().channel() != Channel.MOBILE_RECEPTION) return new Refused<>(Refusal.NOT_YOURS);
    if (!requests.add(new SpokenRequest(appeal.id(), reception.id(), form.order()))) return new Done<>(appeal);
    return new Done<>(follow(appeal, office, form, by));
  }

  /// An answer on the spot closes it; an instruction lies on its unit's desk at once where a registrar writes it down,
  /// and waits for the registrar otherwise.
  private Appeal follow(Appeal appeal, UUID office, SpokenForm form, Actor by) {
    var result = form.result();
    var order = form.order();
    Outcome<Appeal, Appeal.Refusal> outcome = new Done<>(appeal);
    if (result != null) outcome = spot.answer(appeal, office, result, form.answer(), by);
    else
      if (order != null && by.holds(Role.REGISTRAR))
        outcome = routing.route(appeal.number(), appeal.version(), order.unit(), null, order.words(), by);
    return outcome instanceof Done(var followed) ? followed : appeal;
  }

  private @Nullable Refusal refusal(MobileReception reception) {
    var today = calendar.today();
    if (reception.cancelled()) return Refusal.CANCELLED;
    if (reception.plan().day().isAfter(today)) return Refusal.NOT_YET;
    return reception.plan().day().plusDays(DAYS_LATE).isBefore(today) ? Refusal.LONG_AGO : null;
  }

  private Instant moment(Instant spoken, LocalDate day) {
    var now = calendar.now();
    var begins = day.atStartOfDay(BAKU).toInstant();
    var ends = day.plusDays(1).atStartOfDay(BAKU).toInstant();
    return spoken.isBefore(begins) || !spoken.isBefore(ends) || spoken.isAfter(now) ? now : spoken;
  }
}
