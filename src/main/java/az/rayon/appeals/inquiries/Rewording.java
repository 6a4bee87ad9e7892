package az.rayon.appeals.inquiries;

import az.rayon.appeals.inquiries.Asking.Channel;
import az.rayon.appeals.inquiries.Asking.Urgency;
import az.rayon.appeals.inquiries.Asking.Wish;
import az.rayon.appeals.register.Appeal;
import az.rayon.site.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// What an appeal says, in the terms of a request for information.
@Component
class Rewording {

  private final Messages messages;
  private final Clock clock;

  Rewording(Messages messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  /// By the key of the appeal's own submission, so that an appeal is never two requests and its PIN opens both.
  Asking asking(Appeal appeal) {
    var filing = appeal.filing();
    var wish = filing.author().contacts().email().isEmpty() ? Wish.COPY : Wish.EFILE;
    return new Asking(filing.submission(), channel(appeal), filing.author(), filing.text(), wish, Urgency.ORDINARY, "",
        null, filing.language(), filing.account(), arrived(appeal), filing.invented());
  }

  /// What the person reads at the end of the appeal.
  String reason(Appeal appeal, Inquiry inquiry) {
    return messages.say(appeal.filing().language(), "appeals.inquiry.turn.reason", inquiry.number());
  }

  /// A paper that lay somewhere came earlier than it was registered.
  private Instant arrived(Appeal appeal) {
    var registered = appeal.filing().receivedAt();
    var counted = appeal.term().from();
    return counted.isBefore(LocalDate.ofInstant(registered, clock.getZone()))
        ? counted.atStartOfDay(clock.getZone()).toInstant()
        : registered;
  }

  private static Channel channel(Appeal appeal) {
    return switch (appeal.filing().channel()) {
      case PORTAL, OPEN311, RIH, ASAN, MYGOV, SOCIAL -> Channel.PORTAL;
      case EMAIL -> Channel.EMAIL;
      case PAPER, SUPERIOR, BODY -> Channel.POST;
      case TELEPHONE -> Channel.PHONE;
      case RECEPTION, MOBILE_RECEPTION -> Channel.IN_PERSON;
    };
  }
}
