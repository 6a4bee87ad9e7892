package az.rayon.appeals.publishing;

import az.rayon.appeals.publishing.Publication.Cleared;
import az.rayon.appeals.publishing.Publication.Reply;
import az.rayon.appeals.publishing.Publication.State;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeals;
import az.rayon.kernel.Demonstration;
import az.rayon.kernel.PersonalDetails.Found;
import az.rayon.kernel.PersonalDetails.Kind;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Publishes the words of some invented appeals, and leaves a few to be approved.
@Component
class SamplePublications implements Demonstration {

  private static final UUID PROPOSER = new UUID(0, 1);
  private static final UUID APPROVER = new UUID(0, 2);
  private static final int PUBLISHED = 40;
  private static final int WAITING = 3;

  private final Publications publications;
  private final Appeals appeals;
  private final Clock clock;

  SamplePublications(Publications publications, Appeals appeals, Clock clock) {
    this.publications = publications;
    this.appeals = appeals;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 32;
  }

  @Override
  @Transactional
  public void prepare() {
    var numbers = publications.listInventedAnswers(PUBLISHED + WAITING);
    for (int i = 0; i < numbers.size(); i++) publish(appeals.get(numbers.get(i)), i >= WAITING);
  }

  private void publish(Appeal appeal, boolean approved) {
    if (!(appeal.state() instanceof Appeal.State.Answered answered)) return;
    var wording = Wording.suggested(appeal, List.of(appeal.filing().author().name()));
    var answer = wording.answer();
    var at = clock.instant().minus(Duration.ofHours(20));
    var proposed = new State.Proposed(PROPOSER, at);
    publications.save(new Publication(appeal.id(), shown(wording.text()),
        answer == null ? null : new Reply(shown(answer), answered.at()), cleared(wording),
        approved ? new State.Published(proposed, APPROVER, at.plus(Duration.ofHours(2))) : proposed, 0));
  }

  /// The invented authors are called by a word for "resident": in small letters it is that word and nobody's name.
  private static String shown(Wording.Part part) {
    var personal = part.found().stream().filter(found -> !ordinary(found, part)).toList();
    return MarkedText.suggested(part.marked().text(), personal).published(personal);
  }

  private static List<Cleared> cleared(Wording wording) {
    return wording.parts().stream().flatMap(part -> part.found().stream().filter(found -> ordinary(found, part))
        .map(found -> new Cleared(found.kind(), found.in(part.marked().text()), "Ümumi sözdür, ad deyil")))
        .toList();
  }

  private static boolean ordinary(Found found, Wording.Part part) {
    return found.kind() == Kind.NAME && Character.isLowerCase(part.marked().text().codePointAt(found.from()));
  }
}
