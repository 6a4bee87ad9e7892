package az.rayon.appeals.mail;

import az.rayon.appeals.page.MailPage.Connection;
import org.springframework.stereotype.Component;

/// Whether a mailbox is read, and how that goes.
@Component
class MailConnection {

  private final MailboxSettings settings;
  private final ReadingMailbox mailbox;
  private final MailSources sources;

  MailConnection(MailboxSettings settings, ReadingMailbox mailbox, MailSources sources) {
    this.settings = settings;
    this.mailbox = mailbox;
    this.sources = sources;
  }

  Connection shown() {
    if (!settings.isConnected()) return new Connection("", null, "");
    return sources.look(mailbox.name()).map(look -> new Connection(settings.own(), look.at(), look.trouble()))
        .orElse(new Connection(settings.own(), null, ""));
  }
}
