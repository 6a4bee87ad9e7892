package az.rayon.appeals.following;

import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeals;
import az.rayon.kernel.Outcome;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens an appeal to whoever knows its number and PIN.
@Service
class FollowingAppeals {

  private final Appeals appeals;
  private final Door door;

  FollowingAppeals(Appeals appeals, Door door) {
    this.appeals = appeals;
    this.door = door;
  }

  /// Gives a pass. `sender` is the network address that asks.
  @Transactional
  Outcome<String, Door.Refusal> open(String number, String pin, String sender) {
    return door.open(new Door.Knock(number, pin, sender), appeals.find(number)
        .map(appeal -> new Door.Room(appeal.id(), appeal.filing().submission())));
  }

  /// The appeal that the pass opens, while it lasts.
  Optional<Appeal> find(String pass) {
    return door.find(pass).map(appeals::get);
  }
}
