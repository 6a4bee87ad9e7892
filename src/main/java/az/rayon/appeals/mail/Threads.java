package az.rayon.appeals.mail;

import az.rayon.accounts.Profile;
import az.rayon.accounts.Profiles;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.SentLetters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Finds the appeal that a message belongs to. Who answers a letter of ours had that letter, and who goes on from their
/// own message wrote it; a number in the subject anybody can write, so it counts only from the author's own address,
/// never from one that is only named as where to answer.
@Component
class Threads {

  private static final Pattern NUMBER = Pattern.compile("\\bA-(\\d{4})-(\\d{6,12})\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final SentLetters letters;
  private final MailItems items;
  private final Appeals appeals;
  private final Profiles profiles;

  Threads(SentLetters letters, MailItems items, Appeals appeals, Profiles profiles) {
    this.letters = letters;
    this.items = items;
    this.appeals = appeals;
    this.profiles = profiles;
  }

  /// An appeal that a message names, and whether its sender may add to it without anybody looking.
  record Found(Appeal appeal, boolean theirs) {}

  /// The appeal about which a letter of ours did not arrive.
  Optional<UUID> returned(Mail report) {
    return letters.appeal(keys(report.answers()));
  }

  Optional<Found> find(Mail mail) {
    var answered = letters.appeal(keys(mail.answers())).or(() -> items.appealOf(mail.answers(), mail.from()));
    if (answered.isPresent()) return answered.map(id -> new Found(appeals.get(id), true));
    var other = items.appealOf(mail.answers(), mail.address());
    if (other.isPresent()) return other.map(id -> new Found(appeals.get(id), false));
    var number = NUMBER.matcher(mail.subject());
    if (!number.find()) return Optional.empty();
    return appeals.find("A-" + number.group(1) + "-" + number.group(2))
        .map(appeal -> new Found(appeal, isFrom(appeal, mail.from())));
  }

  private boolean isFrom(Appeal appeal, String address) {
    if (address.isEmpty()) return false;
    var account = appeal.filing().account();
    if (address.equalsIgnoreCase(appeal.filing().author().contacts().email())) return true;
    return account != null && profiles.find(account).map(Profile::email).filter(address::equalsIgnoreCase).isPresent();
  }

  private static List<UUID> keys(List<String> ids) {
    return ids.stream().map(id -> id.split("@", 2)[0]).filter(key -> KEY.matcher(key).matches()).map(UUID::fromString)
        .toList();
  }
}
