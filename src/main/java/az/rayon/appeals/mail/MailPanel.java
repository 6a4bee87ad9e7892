package az.rayon.appeals.mail;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.site.DeskPanel;
import az.rayon.site.Messages;
import az.rayon.site.page.Case;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// On the first page of the desk: the mail that waits for the registrar, who has to give it a number the same day.
@Component
class MailPanel implements DeskPanel {

  private static final String WAITING = "WAITING";

  private final MailItems items;
  private final Messages messages;

  MailPanel(MailItems items, Messages messages) {
    this.items = items;
    this.messages = messages;
  }

  @Override
  public int order() {
    return 11;
  }

  @Override
  public String path() {
    return MailPages.PATH;
  }

  @Override
  public String title() {
    return "appeals.mail.title";
  }

  @Override
  public Optional<List<Case>> pressing(Official reader, Language language) {
    if (!SettlingMail.maySettle(reader)) return Optional.empty();
    long waiting = items.counts().getOrDefault(WAITING, 0L);
    return Optional.of(waiting == 0
        ? List.of()
        : List.of(new Case(messages.say(language, "appeals.mail.tab." + WAITING), path(), waiting, false)));
  }
}
