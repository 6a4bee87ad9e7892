package az.rayon.opendata.subscriptions;

import az.rayon.kernel.Language;
import az.rayon.notifications.Letter;
import az.rayon.notifications.Post;
import az.rayon.notifications.Recipient;
import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.datasets.Telling;
import az.rayon.site.Addresses;
import java.math.BigDecimal;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What subscribers are written.
@Component
class SubscriptionLetters {

  private final Post post;
  private final Telling telling;
  private final Addresses addresses;

  SubscriptionLetters(Post post, Telling telling, Addresses addresses) {
    this.post = post;
    this.telling = telling;
    this.addresses = addresses;
  }

  void ask(Subscription subscription, Dataset dataset, String key) {
    var language = subscription.language();
    var title = dataset.title().in(language);
    send(subscription, telling.say(language, "subscription.ask.subject", title),
        telling.say(language, "subscription.ask.text", title), path(language, subscription.id(), key, ""));
  }

  void tell(Subscription subscription, Dataset dataset, long rows, String key) {
    var language = subscription.language();
    var title = dataset.title().in(language);
    send(subscription, telling.say(language, "subscription.new.subject", title),
        telling.say(language, "subscription.new.text", title, telling.number(language, BigDecimal.valueOf(rows)),
            addresses.absolute(path(language, subscription.id(), key, "/end"))),
        "/" + language.code() + "/open-data/" + dataset.name());
  }

  private void send(Subscription subscription, String subject, String text, String link) {
    post.send(new Letter(new Recipient.Address(subscription.email(), subscription.language()), subject, text, link));
  }

  private static String path(Language language, UUID id, String key, String act) {
    return "/" + language.code() + "/open-data/subscriptions/" + id + "/" + key + act;
  }
}
