package az.rayon.appeals.inquiries;

import az.rayon.appeals.inquiries.Asking.Channel;
import az.rayon.appeals.inquiries.Inquiry.Refusal;
import az.rayon.appeals.inquiries.Questions.Envelope;
import az.rayon.appeals.inquiries.Questions.Part;
import az.rayon.appeals.writing.Answers;
import az.rayon.appeals.writing.Draft;
import az.rayon.appeals.writing.Drafts;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Citizen;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody asks for information, part by part, and hands the request in. What is typed is kept on the server among the
/// drafts of appeals from the first part on.
@Service
public class AskingInquiries {

  private final Drafts drafts;
  private final LodgingInquiries lodging;
  private final Inquiries inquiries;
  private final AskedFiles files;
  private final Clock clock;

  AskingInquiries(Drafts drafts, LodgingInquiries lodging, Inquiries inquiries, AskedFiles files, Clock clock) {
    this.drafts = drafts;
    this.lodging = lodging;
    this.inquiries = inquiries;
    this.files = files;
    this.clock = clock;
  }

  @Transactional
  UUID begin(Questions questions, Actor by) {
    var key = UUID.randomUUID();
    put(new Draft(key, Answers.none(), List.of(), citizen(by)), questions);
    return key;
  }

  public Optional<Draft> find(UUID key) {
    return drafts.find(key, clock.instant());
  }

  @Transactional
  public void put(Draft draft) {
    drafts.put(draft, clock.instant());
  }

  /// Keeps what was typed, right or wrong; none where the draft was handed in meanwhile. One that had expired is begun
  /// anew under the same key.
  @Transactional
  Optional<Questions> write(UUID key, Part part, Map<String, String> typed, Actor by) {
    var held = drafts.hold(key, clock.instant());
    if (held.isEmpty() && submitted(key).isPresent()) return Optional.empty();
    var draft = held.orElseGet(() -> new Draft(key, Answers.none(), List.of(), citizen(by)));
    return Optional.of(put(draft, Questions.of(draft).with(part, typed)));
  }

  /// Changes the draft if it is there: handing in waits for the change, or the change finds the draft gone.
  @Transactional
  Optional<Draft> change(UUID key, UnaryOperator<Draft> change) {
    var changed = drafts.hold(key, clock.instant()).map(change);
    changed.ifPresent(this::put);
    return changed;
  }

  /// The request that this draft became, once it was handed in.
  public Optional<Inquiry> submitted(UUID key) {
    return inquiries.findSubmission(key);
  }

  /// Hands the draft in. Whoever sends it twice, even at the same moment, gets the one request it made; a draft with
  /// something still to put right makes none.
  @Transactional
  Optional<Inquiry> submit(UUID key, Language language, Actor by) {
    inquiries.await(key);
    var already = inquiries.findSubmission(key);
    if (already.isPresent()) return already;
    return drafts.hold(key, clock.instant()).flatMap(draft -> submit(draft, language, by));
  }

  private Optional<Inquiry> submit(Draft draft, Language language, Actor by) {
    var questions = Questions.of(draft);
    if (questions.unfinished() != null) return Optional.empty();
    var now = citizen(by);
    var account = now == null ? draft.account() : now;
    var asking = questions.asking(new Envelope(draft.key(), Channel.PORTAL, language, account, clock.instant()));
    var inquiry = lodging.lodge(asking, by);
    enclose(draft, inquiry);
    return Optional.of(inquiry);
  }

  /// The draft ends; its files are the request's from now on.
  private void enclose(Draft draft, Inquiry inquiry) {
    if (drafts.remove(draft.key())) files.add(inquiry.id(), draft.files());
  }

  /// Hands in what a clerk has entered.
  @Transactional
  public Outcome<Inquiry, Refusal> enter(Draft draft, Channel channel, Language language, Actor by) {
    var asking = Questions.of(draft).asking(new Envelope(draft.key(), channel, language, null, clock.instant()));
    var outcome = lodging.enter(asking, by);
    if (outcome instanceof Done(var inquiry)) enclose(draft, inquiry);
    return outcome;
  }

  private Questions put(Draft draft, Questions questions) {
    put(draft.with(new Answers(questions.fields())));
    return questions;
  }

  private static @Nullable UUID citizen(Actor by) {
    return by instanceof Citizen(var id) ? id : null;
  }
}
