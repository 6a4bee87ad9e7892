package az.rayon.appeals.inquiries;

import az.rayon.accounts.ReceiptDoor;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Opens a request to whoever knows its number and PIN.
@Service
class FollowingInquiries {

  private final Inquiries inquiries;
  private final ReceiptDoor door;

  FollowingInquiries(Inquiries inquiries, ReceiptDoor door) {
    this.inquiries = inquiries;
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
}
