package az.rayon.services.forms.filling;

import az.rayon.kernel.Language;
import az.rayon.notifications.Letter;
import az.rayon.notifications.Post;
import az.rayon.notifications.Recipient;
import az.rayon.services.forms.definition.OwnSteps;
import az.rayon.site.Messages;
import az.rayon.site.Words;
import java.time.ZoneId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A letter with the way back to what somebody has begun. Only to the address in the form, and no more than a few: from
/// here nobody sends letters to others.
@Service
class MailingLinks {

  private static final ZoneId BAKU = ZoneId.of("Asia/Baku");

  private final FillingForms filling;
  private final Post post;
  private final Messages messages;

  MailingLinks(FillingForms filling, Post post, Messages messages) {
    this.filling = filling;
    this.post = post;
    this.messages = messages;
  }

  /// False when too many letters went out already.
  @Transactional
  boolean mail(Filling draft, Language language) {
    if (draft.mailed() >= ApplyingTogether.MOST_LETTERS) return false;
    var title = filling.form(draft).title().in(language);
    post.send(new Letter(new Recipient.Address(draft.answers().get(OwnSteps.EMAIL), language),
        messages.say(language, "services.forms.later.subject", title),
        messages.say(language, "services.forms.later.letter", title,
            Words.date(language, draft.expires().atZone(BAKU).toLocalDate())),
        "/" + language.code() + "/services/" + draft.service() + "/apply/" + draft.key()));
    filling.put(draft.mailedOnceMore());
    return true;
  }
}
