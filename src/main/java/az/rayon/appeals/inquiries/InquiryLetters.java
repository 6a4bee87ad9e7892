package az.rayon.appeals.inquiries;

import az.rayon.accounts.Pins;
import az.rayon.appeals.inquiries.Asking.Channel;
import az.rayon.appeals.register.AnswerFiles;
import az.rayon.appeals.register.Step.What;
import az.rayon.appeals.register.Steps;
import az.rayon.kernel.Language;
import az.rayon.notifications.Letter;
import az.rayon.notifications.Post;
import az.rayon.notifications.Recipient;
import az.rayon.site.Messages;
import az.rayon.site.Words;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// What whoever asked is written: the number, that something is missing, that the term is longer, that there is an
/// answer or none. A letter holds neither what was asked nor what was answered, nor the PIN, except the first to
/// whoever wrote by e-mail and so was never shown a receipt.
@Component
class InquiryLetters {

  private static final Set<What> WRITTEN = EnumSet.of(What.REGISTERED, What.COMPLETION_ASKED, What.EXTENDED,
      What.ANSWERED, What.PARTLY_ANSWERED, What.DECLINED, What.FORWARDED, What.WITHDRAWN);

  private final Inquiries inquiries;
  private final Steps steps;
  private final AnswerFiles files;
  private final Messages messages;
  private final Post post;
  private final Pins pins;

  InquiryLetters(Inquiries inquiries, Steps steps, AnswerFiles files, Messages messages, Post post, Pins pins) {
    this.inquiries = inquiries;
    this.steps = steps;
    this.files = files;
    this.messages = messages;
    this.post = post;
    this.pins = pins;
  }

  @ApplicationModuleListener
  void on(InquiryStepTaken event) {
    var step = steps.get(event.step());
    var inquiry = inquiries.get(step.of());
    var asking = inquiry.asking();
    if (!WRITTEN.contains(step.what()) || asking.invented()) return;
    Recipient.of(asking.account(), asking.author().contacts().email(), asking.language())
        .ifPresent(to -> post.send(letter(to, step.what(), inquiry)));
  }

  private Letter letter(Recipient to, What what, Inquiry inquiry) {
    var asking = inquiry.asking();
    var language = asking.language();
    var due = Words.date(language, inquiry.term().due());
    var key = "appeals.inquiry.letter." + what;
    boolean first = what == What.REGISTERED && asking.channel() == Channel.EMAIL;
    var text = messages.say(language, key + (first ? ".byMail" : ".text"), inquiry.number(), due,
        pins.of(asking.submission()));
    int enclosed = files.listGiven(inquiry.id()).size();
    var enclosure = enclosed == 0 ? "" : " " + messages.say(language, "appeals.letter.files", enclosed);
    return new Letter(to, messages.say(language, key, inquiry.number()), text + enclosure, link(inquiry, language));
  }

  private static String link(Inquiry inquiry, Language language) {
    var path = inquiry.asking().account() == null ? "/inquiries/follow?number=" : "/me/inquiries/";
    return "/" + language.code() + path + inquiry.number();
  }
}
