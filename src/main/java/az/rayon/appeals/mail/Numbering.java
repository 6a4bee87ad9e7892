package az.rayon.appeals.mail;

import az.rayon.appeals.inquiries.Inquiries;
import az.rayon.appeals.mail.MailItem.Fate;
import az.rayon.appeals.register.Appeals;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The number of what a message became, was added to or names; none where there is no such thing.
@Component
class Numbering {

  private final Appeals appeals;
  private final Inquiries inquiries;

  Numbering(Appeals appeals, Inquiries inquiries) {
    this.appeals = appeals;
    this.inquiries = inquiries;
  }

  String of(Fate fate) {
    return switch (fate) {
      case Fate.BecameAppeal(var appeal) -> appeal(appeal);
      case Fate.BecameInquiry(var inquiry) -> inquiries.get(inquiry).number();
      case Fate.Added(var appeal) -> appeal(appeal);
      case Fate.Waiting(_, var appeal) -> appeal(appeal);
      case Fate.NotAnAppeal _,Fate.NotRead _ -> "";
    };
  }

  private String appeal(@Nullable UUID appeal) {
    return appeal == null ? "" : appeals.get(appeal).number();
  }
}
