package az.rayon.appeals.inquiries;

import az.rayon.appeals.inquiries.Asking.Channel;
import az.rayon.appeals.inquiries.Inquiry.Refusal;
import az.rayon.appeals.inquiries.Questions.Envelope;
import az.rayon.appeals.inquiries.Questions.Part;
import az.rayon.appeals.writing.Draft;
import az.rayon.appeals.writing.Drafts;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
    return drafts.put(questions.in(Draft.begun(UUID.randomUUID(), by))).key();
  }

  public Optional<Draft> find(UUID key) {
    return drafts.find(key);
  }

  @Transactional
  public void put(Draft draft) {
    drafts.put(draft);
  }

  /// Keeps what was typed, right or wrong; none where the draft was handed in meanwhile.
  @Transactional
  Optional<Questions> write(UUID key, Part part, Map<String, String> typed, Actor by) {
    return drafts.write(key, by, sent -> submitted(sent).isPresent(),
        draft -> Questions.of(draft).with(part, typed).in(draft)).map(Questions::of);
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
    return drafts.hold(key).flatMap(draft -> submit(draft, language, by));
  }

  private Optional<Inquiry> submit(Draft draft, Language language, Actor by) {
    var questions = Questions.of(draft);
    if (questions.unfinished() != null) return Optional.empty();
    var asking = questions.asking(
        new Envelope(draft.key(), Channel.PORTAL, language, draft.owner(by), clock.instant()));
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
}
