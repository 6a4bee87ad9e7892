package az.rayon.appeals.register;

import az.rayon.accounts.Pins;
import az.rayon.appeals.AppealAnswered;
import az.rayon.appeals.AppealClosed;
import az.rayon.appeals.AppealCopied;
import az.rayon.appeals.AppealParted;
import az.rayon.appeals.AppealReopened;
import az.rayon.appeals.AppealRouted;
import az.rayon.appeals.AppealTermLengthened;
import az.rayon.appeals.AuthorAsked;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.notifications.Letter;
import az.rayon.notifications.Post;
import az.rayon.notifications.Recipient;
import az.rayon.site.Messages;
import az.rayon.site.Words;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// What this module writes to people at each step: that their appeal has its number, that a unit examines it, that they
/// are asked something, that its term has become longer, that it is answered, has ended otherwise or is open again.
///
/// A letter never holds the text, the answer or its files, because mail is read by others than its addressee; nor the
/// PIN, except the first letter to somebody who wrote by e-mail or through a program and so was never shown a receipt.
@Component
class AppealLetters {

  private final Appeals appeals;
  private final AnswerFiles files;
  private final Messages messages;
  private final Post post;
  private final SentLetters sent;
  private final Pins pins;

  AppealLetters(Appeals appeals, AnswerFiles files, Messages messages, Post post, SentLetters sent, Pins pins) {
    this.appeals = appeals;
    this.files = files;
    this.messages = messages;
    this.post = post;
    this.sent = sent;
    this.pins = pins;
  }

  /// In the transaction that gives the number; whoever writes the appeal down writes the key of the letter beside it.
  Optional<UUID> registered(Appeal appeal, boolean whole) {
    var channel = appeal.filing().channel();
    var more = whole ? "" : " " + messages.say(appeal.filing().language(), "appeals.letter.lacking");
    var away = channel == Channel.EMAIL ? "registeredByMail" : "registeredElsewhere";
    return channel.receipted()
        ? send(appeal, "registered", "", more)
        : send(appeal, away, pins.of(appeal.filing().submission()), more);
  }

  @ApplicationModuleListener
  void on(AppealRouted event) {
    write(appeals.get(event.appeal()), "routed");
  }

  @ApplicationModuleListener
  void on(AppealTermLengthened event) {
    var appeal = appeals.get(event.appeal());
    write(appeal, appeal.term().extended() ? "extended" : "lengthened");
  }

  @ApplicationModuleListener
  void on(AppealAnswered event) {
    var answered = appeals.get(event.appeal());
    int enclosed = files.listGivenNow(answered).size();
    writeAnswered(answered, enclosed);
    for (var merged : appeals.listMergedInto(event.appeal())) writeAnswered(merged, enclosed);
  }

  @ApplicationModuleListener
  void on(AppealClosed event) {
    var appeal = appeals.get(event.appeal());
    write(appeal, "closed." + AppealColumns.code(appeal.state()));
  }

  @ApplicationModuleListener
  void on(AppealReopened event) {
    write(appeals.get(event.appeal()), "reopened");
  }

  @ApplicationModuleListener
  void on(AppealCopied event) {
    write(appeals.get(event.appeal()), "copied");
  }

  @ApplicationModuleListener
  void on(AuthorAsked event) {
    write(appeals.get(event.appeal()), "asked");
  }

  @ApplicationModuleListener
  void on(AppealParted event) {
    write(appeals.get(event.appeal()), "parted");
  }

  /// How many files go with the answer and where they lie is said, and no more.
  private void writeAnswered(Appeal appeal, int enclosed) {
    write(appeal, "answered",
        enclosed == 0 ? "" : " " + messages.say(appeal.filing().language(), "appeals.letter.files", enclosed));
  }

  private void write(Appeal appeal, String what) {
    write(appeal, what, "");
  }

  private void write(Appeal appeal, String what, String more) {
    send(appeal, what, "", more).ifPresent(letter -> sent.add(letter, appeal.id()));
  }

  private Optional<UUID> send(Appeal appeal, String what, String pin, String more) {
    if (appeal.filing().invented()) return Optional.empty();
    return recipient(appeal.filing()).map(to -> {
      var language = appeal.filing().language();
      var due = Words.date(language, appeal.term().due());
      var text = messages.say(language, "appeals.letter." + what + ".text", appeal.number(), due, pin) + more;
      return post.send(new Letter(to, messages.say(language, "appeals.letter." + what, appeal.number()), text,
          link(appeal)));
    });
  }

  /// Whether the program can write to whoever handed it in.
  static boolean reaches(Filing filing) {
    return recipient(filing).isPresent();
  }

  private static Optional<Recipient> recipient(Filing filing) {
    return Recipient.of(filing.account(), filing.author().contacts().email(), filing.language());
  }

  private static String link(Appeal appeal) {
    var path = appeal.filing().account() == null ? "/appeals/follow?number=" : "/me/appeals/";
    return "/" + appeal.filing().language().code() + path + appeal.number();
  }
}
