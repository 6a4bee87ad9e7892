package az.rayon.appeals.following;

import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Claimant;

/// An appeal in the hands of whoever wrote it. `path` is the address of its page, by the way on which they came: number
/// and PIN, or their account.
record Own(Appeal appeal, Claimant by, String path) {

  /// Whether they came without an account; they have no session, so files are opened to them by
  /// their pass.
  boolean byPin() {
    return path.startsWith(FollowPages.PATH);
  }
}
