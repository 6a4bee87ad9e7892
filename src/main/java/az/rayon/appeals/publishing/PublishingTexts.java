package az.rayon.appeals.publishing;

import az.rayon.appeals.publishing.Publication.Refusal;
import az.rayon.appeals.publishing.Publication.Reply;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Cover.Signatory;
import az.rayon.appeals.register.Cover.Speaker;
import az.rayon.appeals.register.Covers;
import az.rayon.audit.Audit;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.PersonalDetails;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Shows everybody the words of an appeal once two officials have read them, and takes them back.
@Service
class PublishingTexts {

  private final Publications publications;
  private final Covers covers;
  private final Audit audit;
  private final Clock clock;

  PublishingTexts(Publications publications, Covers covers, Audit audit, Clock clock) {
    this.publications = publications;
    this.covers = covers;
    this.audit = audit;
    this.clock = clock;
  }

  /// Everybody whose name must not be read in the words of this case: the author, who signed beside them, and who
  /// speaks for them.
  List<String> people(Appeal appeal) {
    var cover = covers.of(appeal.id());
    var signed = cover.signatories().stream().map(Signatory::name);
    var speaker = Stream.ofNullable(cover.speaker()).map(Speaker::name);
    return Stream.of(Stream.of(appeal.filing().author().name()), signed, speaker).flatMap(each -> each).toList();
  }

  Optional<Publication> find(Appeal appeal) {
    return publications.find(appeal.id());
  }

  @Transactional
  Outcome<Publication, Refusal> propose(Appeal appeal, Wording wording, int version, Official by) {
    if (!Publication.mayPropose(appeal, by)) return new Refused<>(Refusal.NOT_YOURS);
    if (!wording.bare().isEmpty()) return new Refused<>(Refusal.STILL_PERSONAL);
    var answer = wording.answer();
    var publication = new Publication(appeal.id(), wording.text().published(),
        answer != null && appeal.state() instanceof Appeal.State.Answered answered
            ? new Reply(answer.published(), answered.at())
            : null,
        wording.cleared(), new Publication.State.Proposed(by.id(), clock.instant()), version);
    return keep(new Done<>(publication), appeal, "appeal.text-proposed", by);
  }

  @Transactional
  Outcome<Publication, Refusal> approve(Appeal appeal, int version, Official by) {
    var publication = seen(appeal, version);
    return keep(publication.approve(appeal, clean(appeal, publication), by, clock.instant()), appeal,
        "appeal.text-published", by);
  }

  @Transactional
  Outcome<Publication, Refusal> takeBack(Appeal appeal, int version, String reason, Official by) {
    return keep(seen(appeal, version).takeBack(appeal, reason, by, clock.instant()), appeal, "appeal.text-taken-back",
        by);
  }

  /// Read again as it will be shown: the finder may have learned since, and the case may have more names.
  private boolean clean(Appeal appeal, Publication publication) {
    var answer = publication.answer();
    var people = people(appeal);
    return Stream.of(publication.text(), answer == null ? "" : answer.text())
        .allMatch(text -> PersonalDetails.in(text, people).stream().map(found -> found.in(text))
            .allMatch(words -> publication.cleared().stream().anyMatch(cleared -> cleared.words().equals(words))));
  }

  private Publication seen(Appeal appeal, int version) {
    var publication = publications.find(appeal.id()).orElseThrow(() -> new NotFound("publication"));
    return new Publication(publication.appeal(), publication.text(), publication.answer(), publication.cleared(),
        publication.state(), version);
  }

  private Outcome<Publication, Refusal> keep(Outcome<Publication, Refusal> outcome, Appeal appeal, String deed,
      Official by) {
    if (outcome instanceof Done(var publication)) {
      publications.save(publication);
      audit.record(by, deed, appeal.id(), appeal.number());
    }
    return outcome;
  }
}
