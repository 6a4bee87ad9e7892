package az.rayon.appeals.inquiries;

import az.rayon.appeals.following.Door;
import az.rayon.kernel.Outcome;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens a request to whoever knows its number and PIN.
@Service
class FollowingInquiries {

  private final Inquiries inquiries;
  private final AskedFiles asked;
  private final AnswerFiles answers;
  private final Door door;

  FollowingInquiries(Inquiries inquiries, AskedFiles asked, AnswerFiles answers, Door door) {
    this.inquiries = inquiries;
    this.asked = asked;
    this.answers = answers;
    this.door = door;
  }

  @Transactional
  Outcome<String, Door.Refusal> open(Door.Knock knock) {
    return door.open(knock, inquiries.find(knock.number())
        .map(inquiry -> new Door.Room(inquiry.id(), inquiry.asking().submission())));
  }

  /// The request that the pass opens, while it lasts. A pass for an appeal opens none.
  Optional<Inquiry> find(String pass) {
    return door.find(pass).flatMap(inquiries::find);
  }

  boolean mayOpen(Inquiry inquiry, UUID document) {
    return asked.of(inquiry.id()).contains(document)
        || (AnswerFiles.given(inquiry) && answers.of(inquiry.id()).contains(document));
  }
}
