package az.rayon.appeals.inquiries;

import az.rayon.accounts.ReceiptDoor;
import az.rayon.appeals.register.AnswerFiles;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// Opens a request to whoever knows its number and PIN.
@Service
class FollowingInquiries {

  private final Inquiries inquiries;
  private final AskedFiles asked;
  private final AnswerFiles answers;
  private final ReceiptDoor door;

  FollowingInquiries(Inquiries inquiries, AskedFiles asked, AnswerFiles answers, ReceiptDoor door) {
    this.inquiries = inquiries;
    this.asked = asked;
    this.answers = answers;
    this.door = door;
  }

  ReceiptDoor.Answer open(ReceiptDoor.Knock knock) {
    return door.open(knock,
        number -> inquiries.find(number).map(it -> new ReceiptDoor.Room(it.id(), it.asking().submission())));
  }

  /// The request that the pass opens, while it lasts. A pass for an appeal opens none.
  Optional<Inquiry> find(String pass) {
    return door.find(pass).flatMap(inquiries::find);
  }

  boolean mayOpen(Inquiry inquiry, UUID document) {
    return asked.of(inquiry.id()).contains(document)
        || answers.listGiven(inquiry.id()).contains(document);
  }
}
