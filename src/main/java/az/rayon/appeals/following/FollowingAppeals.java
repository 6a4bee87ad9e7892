package az.rayon.appeals.following;

import az.rayon.accounts.ReceiptDoor;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeals;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Opens an appeal to whoever knows its number and PIN.
@Service
class FollowingAppeals {

  private final Appeals appeals;
  private final ReceiptDoor door;

  FollowingAppeals(Appeals appeals, ReceiptDoor door) {
    this.appeals = appeals;
    this.door = door;
  }

  /// Gives a pass.
  ReceiptDoor.Answer open(ReceiptDoor.Knock knock) {
    return door.open(knock,
        number -> appeals.find(number).map(it -> new ReceiptDoor.Room(it.id(), it.filing().submission())));
  }

  /// The appeal that the pass opens, while it lasts.
  Optional<Appeal> find(String pass) {
    return door.find(pass).map(appeals::get);
  }
}
