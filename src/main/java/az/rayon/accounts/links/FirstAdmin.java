package az.rayon.accounts.links;

import az.rayon.accounts.people.Accounts;
import az.rayon.database.Settings;
import az.rayon.site.Addresses;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Who begins. An installation without an administrator prints a link at its start that makes one, once and within a
/// day; whoever reads the console is trusted, because they could read the database as well.
@Component
class FirstAdmin {

  private static final Logger LOG = LoggerFactory.getLogger(FirstAdmin.class);

  private final Accounts accounts;
  private final Links links;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Addresses addresses;
  private final boolean demo;

  FirstAdmin(Accounts accounts, Links links, TransactionTemplate transaction, Clock clock, Addresses addresses,
      Settings settings) {
    this.accounts = accounts;
    this.links = links;
    this.transaction = transaction;
    this.clock = clock;
    this.addresses = addresses;
    this.demo = settings.demo();
  }

  @EventListener(ApplicationReadyEvent.class)
  void offer() {
    if (demo) return;
    transaction.executeWithoutResult(_ -> {
      if (!accounts.lockAdmins(LocalDate.now(clock)).isEmpty()) return;
      var secret = links.make(new Link.FirstAdmin(), clock.instant());
      LOG.warn("No administrator yet. This link makes one, once and within a day: {}",
          addresses.absolute("/az/register/" + secret.text()));
    });
  }
}
