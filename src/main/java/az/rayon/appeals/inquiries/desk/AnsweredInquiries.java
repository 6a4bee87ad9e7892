package az.rayon.appeals.inquiries.desk;

import az.rayon.appeals.inquiries.Inquiries;
import az.rayon.appeals.register.Answerables;
import az.rayon.kernel.Actor.Official;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Requests for information, as far as their answers have files.
@Component
class AnsweredInquiries implements Answerables {

  private final Inquiries inquiries;
  private final Allowed allowed;

  AnsweredInquiries(Inquiries inquiries, Allowed allowed) {
    this.inquiries = inquiries;
    this.allowed = allowed;
  }

  @Override
  public Optional<Answerable> find(String number, Official by) {
    return inquiries.find(number).filter(inquiry -> inquiry.seenBy(by))
        .map(inquiry -> new Answerable(inquiry.id(), number, "/desk/inquiries/" + number, allowed.answer(inquiry, by)));
  }

  /// Nobody reads the answer before it is given.
  @Override
  public void changed(Answerable answered) {}
}
