package az.rayon.appeals.inquiries;

import az.rayon.appeals.inquiries.Inquiry.Refusal;
import az.rayon.appeals.register.Step.What;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds out who has the information: a unit of the authority, or another body, to which the request is sent on.
@Service
public class RoutingInquiries {

  private final Progress progress;
  private final Clock clock;

  RoutingInquiries(Progress progress, Clock clock) {
    this.progress = progress;
    this.clock = clock;
  }

  /// Whom it is given to, and a word for them.
  public record Desk(UUID unit, @Nullable UUID executor, String note) {}

  @Transactional
  public Outcome<Inquiry, Refusal> route(String number, int version, Desk desk, Actor by) {
    var inquiry = progress.seen(number, version);
    return progress.move(inquiry.route(desk.unit(), desk.executor(), by), What.ROUTED, desk.note(), by);
  }

  @Transactional
  public Outcome<Inquiry, Refusal> giveBack(String number, int version, String reason, Actor by) {
    return progress.move(progress.seen(number, version).giveBack(by), What.GIVEN_BACK, reason, by);
  }

  @Transactional
  public Outcome<Inquiry, Refusal> forward(String number, int version, String body, String reason, Actor by) {
    var inquiry = progress.seen(number, version);
    return progress.move(inquiry.forward(body, reason, by, clock.instant()), What.FORWARDED, "", by);
  }
}
