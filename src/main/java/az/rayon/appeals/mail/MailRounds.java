package az.rayon.appeals.mail;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/// When mail is looked for. Every node goes its rounds, and one reads at a time.
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "rayon.mailbox.rounds", matchIfMissing = true)
class MailRounds {

  private final ReadingMailbox mailbox;
  private final ReadingFolder folder;

  MailRounds(ReadingMailbox mailbox, ReadingFolder folder) {
    this.mailbox = mailbox;
    this.folder = folder;
  }

  @Scheduled(initialDelay = 30, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
  void look() {
    mailbox.read();
    folder.read();
  }
}
