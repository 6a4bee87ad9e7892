package az.rayon.opendata.freshness;

import az.rayon.accounts.Profile;
import az.rayon.accounts.Profiles;
import az.rayon.directory.Directory;
import az.rayon.kernel.Role;
import az.rayon.notifications.Letter;
import az.rayon.notifications.Post;
import az.rayon.notifications.Recipient;
import az.rayon.opendata.datasets.Telling;
import az.rayon.opendata.freshness.Freshness.Late;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Looks every morning whether something is late, and writes to those who are responsible for open data: once about
/// each dataset, until it has been renewed. Every node looks, and no letter is written twice.
@Component
@EnableScheduling
class FreshnessRounds {

  private static final Logger LOG = LoggerFactory.getLogger(FreshnessRounds.class);

  private final Freshness freshness;
  private final Directory directory;
  private final Profiles profiles;
  private final Post post;
  private final Telling telling;
  private final Clock clock;

  FreshnessRounds(Freshness freshness, Directory directory, Profiles profiles, Post post, Telling telling,
      Clock clock) {
    this.freshness = freshness;
    this.directory = directory;
    this.profiles = profiles;
    this.post = post;
    this.telling = telling;
    this.clock = clock;
  }

  @Scheduled(cron = "0 10 8 * * *", zone = "Asia/Baku")
  void look() {
    try {
      freshness.check(late -> responsible().forEach(official -> write(official, late)));
    } catch (DataAccessException | TransactionException away) {
      LOG.warn("Freshness waits for the database: {}", away.getMessage());
    }
  }

  /// Whoever is entrusted with open data, in whichever unit.
  private List<Profile> responsible() {
    var today = LocalDate.now(clock);
    return directory.listUnits(today).stream()
        .flatMap(unit -> profiles.listHolding(Role.DATA, unit.id().value(), today).stream()).distinct().toList();
  }

  private void write(Profile official, List<Late> late) {
    var language = official.language();
    var lines = late.stream().map(each -> telling.say(language, "late.line", each.dataset().title().in(language),
        telling.date(language, each.standing().due()), telling.date(language, each.standing().last())))
        .collect(Collectors.joining("\n"));
    post.send(new Letter(new Recipient.Account(official.id()), telling.say(language, "late.subject", late.size()),
        telling.say(language, "late.text", lines), "/" + language.code() + "/open-data?late=true"));
  }
}
