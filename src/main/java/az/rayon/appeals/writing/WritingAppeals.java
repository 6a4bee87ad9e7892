package az.rayon.appeals.writing;

import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.LodgingAppeals;
import az.rayon.appeals.register.Topic;
import az.rayon.appeals.register.Topics;
import az.rayon.appeals.writing.Answers.Part;
import az.rayon.directory.Directory;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody writes an appeal, part by part, and hands it in. What is typed is kept on the server from the first part
/// on, so that neither a closed window nor an expired session loses it.
@Service
public class WritingAppeals {

  private static final Duration MOMENT = Duration.ofSeconds(1);

  /// What was asked of topics and settlements, and when.
  private record Asked(AnswerChecks checks, Instant at) {

    boolean holds(Instant now) {
      return Duration.between(at, now).abs().compareTo(MOMENT) < 0;
    }
  }

  private final Drafts drafts;
  private final Topics topics;
  private final Directory directory;
  private final LodgingAppeals lodging;
  private final Appeals appeals;
  private final Clock clock;
  private volatile @Nullable Asked asked;

  WritingAppeals(Drafts drafts, Topics topics, Directory directory, LodgingAppeals lodging, Appeals appeals,
      Clock clock) {
    this.drafts = drafts;
    this.topics = topics;
    this.directory = directory;
    this.lodging = lodging;
    this.appeals = appeals;
    this.clock = clock;
  }

  public AnswerChecks checks() {
    return new AnswerChecks(topics.list().stream().map(Topic::code).collect(Collectors.toSet()),
        directory.listSettlements(LocalDate.now(clock)).stream().map(place -> place.code())
            .collect(Collectors.toSet()));
  }

  @Transactional
  Draft begin(Map<String, String> typed, Actor by) {
    return drafts.put(Draft.begun(UUID.randomUUID(), by).with(Answers.none().with(Part.ABOUT, typed)));
  }

  public Optional<Draft> find(UUID key) {
    return drafts.find(key);
  }

  /// Keeps what was typed, right or wrong; none where the draft was handed in meanwhile.
  @Transactional
  Optional<Draft> write(UUID key, Part part, Map<String, String> typed, Actor by) {
    return drafts.write(key, by, sent -> submitted(sent).isPresent(),
        draft -> draft.with(draft.answers().with(part, typed)));
  }

  Optional<Draft> change(UUID key, UnaryOperator<Draft> change) {
    return drafts.change(key, change);
  }

  @Transactional
  public Draft put(Draft draft) {
    return drafts.put(draft);
  }

  /// Nothing more is written under this key.
  @Transactional
  public void end(UUID key) {
    drafts.remove(key);
  }

  /// The appeal that this draft became, once it was handed in.
  public Optional<Appeal> submitted(UUID key) {
    return appeals.findSubmission(key);
  }

  /// Hands the draft in. Whoever sends it twice, even at the same moment, gets the one appeal it made, because only one
  /// of the two takes the draft; a draft with something still to put right makes none and stays.
  @Transactional
  Optional<Appeal> submit(UUID key, Language language, Actor by) {
    var taken = drafts.take(key);
    if (taken.isEmpty()) return appeals.findSubmission(key);
    if (finished(taken.get().answers())) return Optional.of(lodge(taken.get(), language, by));
    put(taken.get());
    return Optional.empty();
  }

  private Appeal lodge(Draft draft, Language language, Actor by) {
    var filing = draft.answers().filing(draft.key(), Channel.PORTAL, language, draft.owner(by), clock.instant());
    return lodging.lodgeFirst(filing, draft.answers().marks(), draft.cover(LocalDate.now(clock)), by);
  }

  /// What a second ago was right is right. What was wrong then may be right by now, and is asked again.
  private boolean finished(Answers answers) {
    var now = clock.instant();
    var lately = asked;
    if (lately != null && lately.holds(now) && lately.checks().unfinished(answers) == null) return true;
    var fresh = new Asked(checks(), now);
    asked = fresh;
    return fresh.checks().unfinished(answers) == null;
  }
}
