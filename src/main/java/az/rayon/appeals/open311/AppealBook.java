package az.rayon.appeals.open311;

import az.rayon.appeals.open311.Seen.Moved;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.AddingPapers;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Cover;
import az.rayon.appeals.register.LodgingAppeals;
import az.rayon.kernel.Actor.Visitor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The register of appeals: what is sent here becomes an appeal at once, on the desk like any other.
@Service
class AppealBook implements Book {

  private final Requests requests;
  private final Appeals appeals;
  private final LodgingAppeals lodging;
  private final AddingPapers adding;
  private final KeepingPictures pictures;
  private final Clock clock;

  AppealBook(Requests requests, Appeals appeals, LodgingAppeals lodging, AddingPapers adding,
      KeepingPictures pictures, Clock clock) {
    this.requests = requests;
    this.appeals = appeals;
    this.lodging = lodging;
    this.adding = adding;
    this.pictures = pictures;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Taken take(Sent sent, ApiKey key) {
    var now = clock.instant();
    appeals.await(sent.fingerprint().lock());
    return requests.findSame(sent.fingerprint(), now.minus(Fingerprint.KNOWN)).map(appeals::get)
        .map(appeal -> taken(appeal, List.of())).orElseGet(() -> lodge(sent, key, now));
  }

  private Taken lodge(Sent sent, ApiKey key, Instant now) {
    var kept = pictures.keep(sent.pictures(), sent.language());
    var appeal = lodging.lodge(sent.filing(UUID.randomUUID(), now), Cover.of(kept.files()), new Visitor());
    requests.add(appeal.id(), sent, key.id(), now);
    return taken(appeal, kept.leftOut());
  }

  private static Taken taken(Appeal appeal, List<String> leftOut) {
    return new Taken(appeal.number(), appeal.term().due(), leftOut);
  }

  @Override
  public List<Seen> list(Query query, @Nullable ApiKey key) {
    var near = query.near();
    var within = near == null || key == null ? List.<String>of() : requests.within(near.circle(), key.id());
    var seen = requests.list(query, within);
    if (key == null || seen.isEmpty()) return seen;
    var numbers = seen.stream().map(Seen::number).toList();
    var own = requests.own(key.id(), numbers);
    var moves = query.extensions() && !own.isEmpty()
        ? requests.moves(key.id(), Window.EVER, own.keySet(), Requests.HIDDEN).stream()
            .collect(Collectors.groupingBy(Moved::number))
        : Map.<String, List<Moved>>of();
    return seen.stream().map(each -> {
      var known = own.get(each.number());
      return known == null ? each : each.with(known.with(moves.getOrDefault(each.number(), List.of())));
    }).toList();
  }

  @Override
  public List<Moved> moves(Window window, List<String> numbers, ApiKey key) {
    return requests.moves(key.id(), window, numbers, Requests.NO_NEWS);
  }

  @Override
  @Transactional
  public Optional<UUID> add(More more, ApiKey key) {
    var now = clock.instant();
    appeals.await(more.fingerprint().lock());
    return requests.find(more.number(), key.id())
        .map(appeal -> requests.findSameUpdate(more.fingerprint(), now.minus(Fingerprint.KNOWN)).orElseGet(() -> {
          var kept = pictures.keep(more.pictures(), more.language());
          var step = adding.add(appeal, kept.files(), more.note(kept.leftOut()), new Visitor());
          requests.addUpdate(step.id(), more, key.id(), now);
          return step.id();
        }));
  }
}
