package az.rayon.appeals.desk;

import az.rayon.accounts.Profile;
import az.rayon.appeals.register.Appeal;
import az.rayon.notifications.Letter;
import az.rayon.notifications.Post;
import az.rayon.notifications.Recipient;
import az.rayon.site.Messages;
import az.rayon.site.Words;
import org.springframework.stereotype.Component;

/// The letter that reminds an official of an appeal's last day. It holds the number and the day, and nothing of whoever
/// wrote the appeal.
@Component
class Reminders {

  private final Messages messages;
  private final Post post;

  Reminders(Messages messages, Post post) {
    this.messages = messages;
    this.post = post;
  }

  void send(Appeal appeal, Profile person) {
    var language = person.language();
    var due = Words.date(language, appeal.term().due());
    post.send(new Letter(new Recipient.Account(person.id()),
        messages.say(language, "appeals.letter.reminder", appeal.number(), due),
        messages.say(language, "appeals.letter.reminder.text", appeal.number(), due),
        "/" + language.code() + "/desk/appeals/" + appeal.number()));
  }
}
