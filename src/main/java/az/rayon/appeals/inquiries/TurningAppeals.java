package az.rayon.appeals.inquiries;

import az.rayon.appeals.register.Appeal.Obstacle;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Attachments;
import az.rayon.appeals.register.ClosingAppeals;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes a request for information of an open appeal that asks for nothing else, whatever it was called when it came.
/// The request keeps the day of arrival, from which its own, shorter term runs (Law 1024-IIQ, art. 24), and the PIN
/// that the person has. The appeal ends as one that another law covers, and names the request.
@Service
public class TurningAppeals {

  private final Appeals appeals;
  private final ClosingAppeals closing;
  private final LodgingInquiries lodging;
  private final Attachments attachments;
  private final AskedFiles files;
  private final Rewording rewording;

  TurningAppeals(Appeals appeals, ClosingAppeals closing, LodgingInquiries lodging, Attachments attachments,
      AskedFiles files, Rewording rewording) {
    this.appeals = appeals;
    this.closing = closing;
    this.lodging = lodging;
    this.attachments = attachments;
    this.files = files;
    this.rewording = rewording;
  }

  @Transactional
  public Outcome<Inquiry, Refusal> turn(String number, int version, Actor by) {
    var appeal = appeals.get(number);
    if (appeal.anonymous()) return new Refused<>(Refusal.ANONYMOUS);
    var ended = appeal.notAccept(Obstacle.OTHER_LAW, "", by, appeal.filing().receivedAt());
    return switch (ended) {
      case Refused(var why) -> new Refused<>(why);
      case Done(var _) -> new Done<>(turn(appeal, version, by));
    };
  }

  private Inquiry turn(Appeal appeal, int version, Actor by) {
    var inquiry = lodging.lodge(rewording.asking(appeal), by);
    files.copy(inquiry.id(), attachments.of(appeal.id()), by);
    closing.notAccept(appeal.number(), version, Obstacle.OTHER_LAW, rewording.reason(appeal, inquiry), by);
    return inquiry;
  }
}
