package az.rayon.services.housing;

import az.rayon.accounts.Profile;
import az.rayon.accounts.Profiles;
import az.rayon.kernel.Language;
import az.rayon.notifications.Letter;
import az.rayon.notifications.Post;
import az.rayon.notifications.Recipient;
import az.rayon.services.housing.Approved.Applicant;
import az.rayon.services.housing.Approved.Grant;
import az.rayon.site.Messages;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// What the household is written whenever something is done with its place, in its language: to the account, or where
/// there is none to the address on the application. A letter holds the number and where the place is now, and leads to
/// the page with the ground and the act.
@Component
class HousingLetters {

  private final Entries entries;
  private final Moves moves;
  private final Approved approved;
  private final Profiles profiles;
  private final Messages messages;
  private final Post post;

  HousingLetters(Entries entries, Moves moves, Approved approved, Profiles profiles, Messages messages, Post post) {
    this.entries = entries;
    this.moves = moves;
    this.approved = approved;
    this.profiles = profiles;
    this.messages = messages;
    this.post = post;
  }

  private record Addressee(Recipient to, Language language) {}

  @ApplicationModuleListener
  void on(QueueMoved event) {
    var entry = entries.get(event.entry());
    if (entry.household().invented()) return;
    addressee(entry).ifPresent(whom -> post.send(letter(whom, entry, moves.get(event.move()))));
  }

  private Letter letter(Addressee whom, Entry entry, Move move) {
    var key = "services.housing.letter." + move.what();
    var place = move.to().general() == null ? "—" : move.to().general().toString();
    return new Letter(whom.to(), messages.say(whom.language(), key, entry.number()),
        messages.say(whom.language(), key + ".text", entry.number(), place),
        "/" + whom.language().code() + "/housing/own?number=" + entry.number());
  }

  /// Whoever applied reads of the place of those they applied with; an heir without an account is not written to at the
  /// address of the one who died.
  private Optional<Addressee> addressee(Entry entry) {
    var household = entry.household();
    var account = household.account();
    if (account != null) {
      var language = profiles.find(account).map(Profile::language).orElse(Language.AZ);
      return Optional.of(new Addressee(new Recipient.Account(account), language));
    }
    return approved.find(entry.application()).filter(grant -> grant.names(household.fin())).map(Grant::applicant)
        .flatMap(HousingLetters::of);
  }

  private static Optional<Addressee> of(Applicant applicant) {
    return Recipient.of(applicant.account(), applicant.email(), applicant.language())
        .map(to -> new Addressee(to, applicant.language()));
  }
}
