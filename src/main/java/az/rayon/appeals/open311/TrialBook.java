package az.rayon.appeals.open311;

import az.rayon.appeals.open311.Seen.Moved;
import az.rayon.appeals.open311.Seen.Own;
import az.rayon.appeals.open311.Trials.Held;
import az.rayon.appeals.open311.Trials.Trial;
import az.rayon.appeals.register.Term.Basis;
import az.rayon.appeals.register.Terms;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Numbers;
import az.rayon.site.Messages;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The test address: it checks and answers like the real one and makes no appeal. A minute later a trial counts as
/// answered, so that a program can also try to read an answer.
@Service
class TrialBook implements Book {

  static final Duration ANSWERED_AFTER = Duration.ofMinutes(1);

  private final Trials trials;
  private final KeepingPictures pictures;
  private final Terms terms;
  private final Numbers numbers;
  private final Messages messages;
  private final Clock clock;

  TrialBook(Trials trials, KeepingPictures pictures, Terms terms, Numbers numbers, Messages messages, Clock clock) {
    this.trials = trials;
    this.pictures = pictures;
    this.terms = terms;
    this.numbers = numbers;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Taken take(Sent sent, ApiKey key) {
    trials.await(sent.fingerprint());
    var trial = trials.findSame(sent.fingerprint()).orElseGet(() -> make(sent, key));
    return new Taken(trial.number(), trial.due(), pictures.judge(sent.pictures(), sent.language()));
  }

  private Trial make(Sent sent, ApiKey key) {
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, clock.getZone());
    var term = terms.of(Basis.NORMAL, today);
    var filing = sent.filing(UUID.randomUUID(), now);
    var spot = filing.spot();
    var held = new Held(filing.kind().name(), sent.description(), sent.place().address(), sent.place().addressId(),
        sent.media(), spot == null ? null : spot.latitude(), spot == null ? null : spot.longitude(),
        filing.settlement(), sent.language());
    var trial = new Trial(numbers.next("T", today.getYear()), key.id(), filing.topic(), now, term.due(),
        term.provisional(), held);
    trials.add(trial, sent.fingerprint());
    return trial;
  }

  @Override
  public List<Seen> list(Query query, @Nullable ApiKey key) {
    var answered = clock.instant().minus(ANSWERED_AFTER);
    var found = trials.list(query, within(query, key), answered);
    var own = key == null ? List.<Trial>of() : found.stream().filter(trial -> key.id().equals(trial.key())).toList();
    var moves = moves(own, answered);
    return found.stream().map(trial -> {
      var seen = seen(trial, answered);
      var known = moves.get(trial.number());
      return known == null ? seen : seen.with(own(trial, answered, known));
    }).toList();
  }

  /// Where a trial lies, only the program that sent it knows.
  private List<String> within(Query query, @Nullable ApiKey key) {
    var near = query.near();
    if (near == null || key == null) return List.of();
    return trials.listOf(key.id(), List.of()).stream().filter(trial -> {
      var held = trial.held();
      var latitude = held.latitude();
      var longitude = held.longitude();
      if (latitude != null && longitude != null && near.circle().holds(latitude, longitude)) return true;
      return held.settlement() != null && near.settlements().contains(held.settlement());
    }).map(Trial::number).toList();
  }

  @Override
  public List<Moved> moves(Window window, List<String> asked, ApiKey key) {
    var answered = clock.instant().minus(ANSWERED_AFTER);
    return moves(trials.listOf(key.id(), asked), answered).values().stream().flatMap(List::stream)
        .filter(moved -> !moved.at().isBefore(window.start()) && !moved.at().isAfter(window.end()))
        .sorted(Comparator.comparing(Moved::at)).limit(Query.MOST).toList();
  }

  @Override
  @Transactional
  public Optional<UUID> add(More more, ApiKey key) {
    trials.await(more.fingerprint());
    if (trials.listOf(key.id(), List.of(more.number())).isEmpty()) return Optional.empty();
    return Optional.of(trials.findSameUpdate(more).orElseGet(() -> {
      var id = Ids.at(clock.instant());
      trials.addUpdate(id, more, clock.instant());
      return id;
    }));
  }

  private static Seen seen(Trial trial, Instant answered) {
    boolean over = !trial.madeAt().isAfter(answered);
    var day = LocalDate.ofInstant(trial.madeAt(), Window.BAKU);
    return new Seen(trial.number(), trial.held().kind().toLowerCase(Locale.ROOT), "open311", trial.topic(), null,
        over ? "answered" : "registered", day, trial.due(), trial.provisional(), 15, over ? day : null,
        over ? "explained" : null, null, true, null);
  }

  private Own own(Trial trial, Instant answered, List<Moved> moves) {
    boolean over = !trial.madeAt().isAfter(answered);
    var last = moves.isEmpty() ? trial.madeAt() : moves.getLast().at();
    var held = trial.held();
    return new Own(trial.madeAt(), last, over ? trial.madeAt().plus(ANSWERED_AFTER) : null, held.description(),
        held.address(), held.addressId(), held.media(), held.latitude(), held.longitude(), held.settlement(), null,
        over ? answer(trial) : "", moves);
  }

  /// What happened to each trial, by its number, the earliest first.
  private Map<String, List<Moved>> moves(List<Trial> own, Instant answered) {
    var updates = trials.updates(own.stream().map(Trial::number).toList()).stream()
        .collect(Collectors.groupingBy(Moved::number));
    return own.stream().collect(Collectors.toMap(Trial::number, trial -> {
      var moves = new ArrayList<>(updates.getOrDefault(trial.number(), List.of()));
      if (!trial.madeAt().isAfter(answered)) moves.add(answered(trial));
      return moves.stream().sorted(Comparator.comparing(Moved::at)).toList();
    }));
  }

  private Moved answered(Trial trial) {
    return new Moved(UUID.nameUUIDFromBytes(trial.number().getBytes(StandardCharsets.UTF_8)), trial.number(),
        trial.madeAt().plus(ANSWERED_AFTER), "ANSWERED", Status.ended("answered", "explained"), answer(trial), "");
  }

  private String answer(Trial trial) {
    return messages.say(trial.held().language(), "appeals.open311.trial.answer");
  }
}
