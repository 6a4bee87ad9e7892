package az.rayon.appeals.following;

import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Claimant;
import az.rayon.kernel.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The one gate for those who wrote (N5): a pass that number and PIN have given, or the account the appeal was written
/// under. Somebody else's appeal is not there, whatever its number.
@Component
class OwnAppeals {

  private final Appeals appeals;
  private final FollowingAppeals following;

  OwnAppeals(Appeals appeals, FollowingAppeals following) {
    this.appeals = appeals;
    this.following = following;
  }

  Optional<Own> byPass(String pass, Actor actor) {
    return following.find(pass)
        .map(appeal -> new Own(appeal, Claimant.holdingPin(actor), FollowPages.PATH + "/" + pass));
  }

  Optional<Own> byAccount(String number, Actor actor) {
    return appeals.find(number).filter(appeal -> appeal.wrote(actor)).map(appeal -> own(appeal, actor));
  }

  List<Own> listOf(Actor actor) {
    return appeals.listWrittenFrom(actor.id()).stream().map(appeal -> own(appeal, actor)).toList();
  }

  private static Own own(Appeal appeal, Actor actor) {
    return new Own(appeal, Claimant.of(appeal, actor), MyAppealsPages.PATH + "/" + appeal.number());
  }
}
