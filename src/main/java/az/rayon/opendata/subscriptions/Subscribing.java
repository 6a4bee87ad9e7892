package az.rayon.opendata.subscriptions;

import az.rayon.accounts.Mac;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Language;
import az.rayon.kernel.Secrets;
import az.rayon.opendata.datasets.Dataset;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Saying yes and no to letters about a dataset. Asking twice, or for somebody else, is answered like asking once, so
/// that nobody learns here who has subscribed.
@Service
class Subscribing {

  private static final int MOST_A_DAY = 5;

  private static final int DAYS_TO_CONFIRM = 7;

  private final Subscriptions subscriptions;
  private final News news;
  private final SubscriptionLetters letters;
  private final Clock clock;
  private final Mac mac;

  Subscribing(Subscriptions subscriptions, News news, SubscriptionLetters letters, Secrets secrets, Clock clock) {
    this.subscriptions = subscriptions;
    this.news = news;
    this.letters = letters;
    this.clock = clock;
    this.mac = new Mac("opendata.subscription", secrets);
  }

  /// Sends the letter in which the reader says yes; no more than a few a day to one address, and none to whoever has
  /// said yes.
  @Transactional
  void ask(Dataset dataset, String email, Language language) {
    var today = LocalDate.now(clock);
    var address = email.toLowerCase(Locale.ROOT);
    if (subscriptions.asked(address, today) >= MOST_A_DAY) return;
    var known = subscriptions.find(dataset.name(), address);
    if (known.isEmpty()) {
      var wanted = new Subscription(Ids.at(clock.instant()), dataset.name(), address, language, today, null);
      if (subscriptions.add(wanted)) letters.ask(wanted, dataset, key(wanted.id()));
    } else
      if (known.get().confirmed() == null && known.get().asked().isBefore(today)) {
        subscriptions.askAgain(known.get().id(), language, today);
        letters.ask(known.get(), dataset, key(known.get().id()));
      }
  }

  @Transactional
  void confirm(Subscription subscription, Dataset dataset) {
    subscriptions.confirm(subscription.id(), LocalDate.now(clock), news.seen(dataset));
  }

  /// Forgets the address.
  @Transactional
  void end(Subscription subscription) {
    subscriptions.remove(subscription.id());
  }

  /// The datasets that somebody waits for.
  List<String> datasets() {
    return subscriptions.datasets();
  }

  /// Writes to all who wait for the dataset, if it has something new and they were not written to lately.
  @Transactional
  void tell(String name) {
    news.find(name).ifPresent(dataset -> {
      var today = LocalDate.now(clock);
      var waiting = subscriptions.take(name, news.seen(dataset), news.before(dataset, today), today);
      if (waiting.isEmpty()) return;
      long rows = news.rows(dataset);
      waiting.forEach(each -> letters.tell(each, dataset, rows, key(each.id())));
    });
  }

  @Transactional
  void forget() {
    subscriptions.forgetUnconfirmed(LocalDate.now(clock).minusDays(DAYS_TO_CONFIRM));
  }

  /// The subscription of a letter's link.
  Optional<Subscription> find(UUID id, String key) {
    return MessageDigest.isEqual(Mac.bytes(key(id)), Mac.bytes(key)) ? subscriptions.find(id) : Optional.empty();
  }

  /// What only the letters know. It is made again for each of them and kept nowhere.
  String key(UUID id) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.of(id.toString()));
  }
}
