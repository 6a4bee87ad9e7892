package az.rayon.appeals.desk;

import az.rayon.accounts.Leaves;
import az.rayon.accounts.Profile;
import az.rayon.accounts.Profiles;
import az.rayon.appeals.AnswerSentBack;
import az.rayon.appeals.AppealAssigned;
import az.rayon.appeals.AppealPapersAdded;
import az.rayon.appeals.AppealRouted;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeals;
import az.rayon.kernel.Role;
import az.rayon.notifications.Letter;
import az.rayon.notifications.Post;
import az.rayon.notifications.Recipient;
import az.rayon.site.Messages;
import az.rayon.site.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// What those who examine an appeal are written: that it is theirs, its last day when somebody reminds them, that
/// papers were added to it, and that their answer came back. A letter holds the number and the day, and nothing of
/// whoever wrote the appeal.
@Component
class DeskLetters {

  private final Appeals appeals;
  private final Profiles profiles;
  private final Leaves leaves;
  private final Messages messages;
  private final Post post;
  private final Clock clock;

  DeskLetters(Appeals appeals, Profiles profiles, Leaves leaves, Messages messages, Post post, Clock clock) {
    this.appeals = appeals;
    this.profiles = profiles;
    this.leaves = leaves;
    this.messages = messages;
    this.post = post;
    this.clock = clock;
  }

  void remind(Appeal appeal) {
    write(appeal, "reminder");
  }

  @ApplicationModuleListener
  void on(AppealRouted event) {
    write(appeals.get(event.appeal()), "given");
  }

  @ApplicationModuleListener
  void on(AppealAssigned event) {
    write(appeals.get(event.appeal()), "given");
  }

  @ApplicationModuleListener
  void on(AnswerSentBack event) {
    write(appeals.get(event.appeal()), "sentBack");
  }

  @ApplicationModuleListener
  void on(AppealPapersAdded event) {
    write(appeals.get(event.appeal()), "papers");
  }

  private void write(Appeal appeal, String what) {
    if (!(appeal.state() instanceof State.OnDesk examined)) return;
    for (var person : examining(examined)) {
      var language = person.language();
      var due = Words.date(language, appeal.term().due());
      post.send(new Letter(new Recipient.Account(person.id()),
          messages.say(language, "appeals.letter." + what, appeal.number(), due),
          messages.say(language, "appeals.letter." + what + ".text", appeal.number(), due),
          "/" + language.code() + "/desk/appeals/" + appeal.number()));
    }
  }

  /// The executor, or everybody in the unit who answers appeals; for those who are away, who stands in.
  private List<Profile> examining(State.OnDesk examined) {
    var today = LocalDate.now(clock);
    var executor = examined.executor();
    Stream<UUID> people = executor == null
        ? Role.ANSWERING.stream()
            .flatMap(role -> profiles.listHolding(role, examined.unit(), today).stream()).map(Profile::id)
        : Stream.of(executor);
    return people.map(person -> leaves.atWork(person, today)).distinct().flatMap(id -> profiles.find(id).stream())
        .toList();
  }
}
