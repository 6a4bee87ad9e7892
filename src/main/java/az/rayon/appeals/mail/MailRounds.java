package az.rayon.appeals.mail;

import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/// When mail is looked for. Every node goes its rounds, and one reads at a time.
@Configuration(proxyBeanMethods = false)
class MailRounds {

  private final ReadingMailbox mailbox;
  private final ReadingFolder folder;
  private final boolean on;

  MailRounds(ReadingMailbox mailbox, ReadingFolder folder,
      @Value("${rayon.mailbox.rounds:true}") boolean on) {
    this.mailbox = mailbox;
    this.folder = folder;
    this.on = on;
  }

  @Scheduled(initialDelay = 30, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
  void look() {
    if (!on) return;
    mailbox.read();
    folder.read();
  }
}
