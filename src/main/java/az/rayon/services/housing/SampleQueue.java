package az.rayon.services.housing;

import az.rayon.kernel.Ids;
import az.rayon.services.housing.Entry.Place;
import az.rayon.services.housing.Entry.State;
import az.rayon.services.housing.Move.What;
import az.rayon.services.housing.Move.Why;
import az.rayon.services.housing.Queue.Position;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The queue as it moved on in invented years, day by day, so that each line of history holds the places that were
/// true on that day.
final class SampleQueue {

  private static final UUID NOBODY = new UUID(0, 0);
  /// By how many places somebody is put forward, and how many days ago that was.
  private static final int FORWARD = 3;
  private static final Map<Integer, String> REORDERS = Map.of(20, "COURT", 75, "LAW", 140, "MISTAKE");

  private final Map<UUID, Entry> entries = new HashMap<>();
  private final List<UUID> order;
  private final Set<BigDecimal> keys = new HashSet<>();
  private final NavigableMap<BigDecimal, UUID> general = new TreeMap<>();
  private final NavigableMap<BigDecimal, UUID> privileged = new TreeMap<>();
  private final List<Move> moves = new ArrayList<>();
  private final Map<String, String> orders;
  private final ZoneId zone;
  private int acts = 100;

  /// By which order the granted applications among them were granted.
  SampleQueue(List<Entry> sample, Map<String, String> orders, ZoneId zone) {
    this.zone = zone;
    this.orders = orders;
    this.order = sample.stream().map(Entry::id).toList();
    sample.forEach(entry -> {
      entries.put(entry.id(), entry);
      keys.add(entry.place().general());
    });
  }

  /// One thing that happens; without an entry, somebody is put forward.
  private record Happening(LocalDate on, What what, @Nullable UUID entry, @Nullable String ground) {}

  void run(LocalDate today) {
    var happenings = new ArrayList<Happening>();
    order.forEach(id -> happenings.addAll(of(entry(id))));
    REORDERS.forEach((ago, ground) -> happenings.add(new Happening(today.minusDays(ago), What.MOVED, null, ground)));
    happenings.stream().sorted(Comparator.comparing(Happening::on)).forEach(this::happen);
  }

  List<Entry> entries() {
    return order.stream().map(this::entry).toList();
  }

  private Entry entry(UUID id) {
    return Objects.requireNonNull(entries.get(id));
  }

  List<Move> moves() {
    return moves;
  }

  private static List<Happening> of(Entry entry) {
    var all = new ArrayList<Happening>();
    all.add(new Happening(entry.registered(), What.REGISTERED, entry.id(), null));
    boolean inQueue = entry.active();
    if (inQueue && entry.reviewed().isAfter(entry.registered())) {
      all.add(new Happening(entry.reviewed(), What.REVIEWED, entry.id(), null));
    }
    switch (entry.state()) {
      case State.Waiting _ -> {}
      case State.Kept(var died, _) -> all.add(new Happening(died, What.KEPT, entry.id(), null));
      case State.Allocated(_, var on) -> all.add(new Happening(on, What.ALLOCATED, entry.id(), null));
      case State.Removed(var ground, var on) -> all.add(new Happening(on, What.REMOVED, entry.id(), ground));
    }
    return all;
  }

  private void happen(Happening what) {
    var id = what.entry() == null ? middle() : what.entry();
    var entry = entry(id);
    var from = position(entry);
    switch (what.what()) {
      case REGISTERED -> put(entry);
      case MOVED -> forward(entry);
      case ALLOCATED, REMOVED -> {
        general.remove(entry.place().general());
        if (entry.place().privileged() != null) privileged.remove(entry.place().privileged());
      }
      case REVIEWED, KEPT, RECATEGORISED, HOUSEHOLD, INHERITED, NAMED, UNNAMED -> {}
    }
    var to = position(entry(id));
    boolean byAct = what.what() != What.REVIEWED && what.what() != What.KEPT;
    var at = moment(what.on());
    moves.add(new Move(Ids.at(at), id, at, what.what(), NOBODY, from, to, new Why(what.ground(),
        byAct ? act(entry, what.what()) : "", byAct ? what.on() : null, ""), null));
  }

  private String act(Entry entry, What what) {
    var order = what == What.REGISTERED ? orders.get(entry.application()) : null;
    return order == null ? "N-" + ++acts : order;
  }

  private void put(Entry entry) {
    general.put(entry.place().general(), entry.id());
    if (entry.place().privileged() != null) privileged.put(entry.place().privileged(), entry.id());
  }

  /// Somebody of the middle of the privileged queue.
  private UUID middle() {
    return new ArrayList<>(privileged.values()).get(privileged.size() / 2);
  }

  private void forward(Entry entry) {
    var key = entry.place().privileged();
    if (key == null) return;
    var before = new ArrayList<>(privileged.headMap(key, false).descendingKeySet());
    if (before.size() <= FORWARD) return;
    var place = Entries.between(before.get(FORWARD), before.get(FORWARD - 1));
    while (!keys.add(place)) place = Entries.between(before.get(FORWARD), place);
    privileged.remove(key);
    var moved = new Entry(entry.id(), entry.number(), entry.application(), entry.household(), entry.category(),
        entry.registered(), entry.reviewed(), new Place(entry.place().general(), place), entry.state(),
        entry.version());
    entries.put(entry.id(), moved);
    privileged.put(place, entry.id());
  }

  private Position position(Entry entry) {
    var key = entry.place().privileged();
    return new Position(count(general, entry.place().general()), key == null ? null : count(privileged, key));
  }

  private static @Nullable Integer count(NavigableMap<BigDecimal, UUID> queue, BigDecimal key) {
    return queue.containsKey(key) ? queue.headMap(key, true).size() : null;
  }

  /// Each a minute after the one before on the same day.
  private Instant moment(LocalDate on) {
    var at = on.atTime(11, 0).atZone(zone).toInstant();
    var last = moves.isEmpty() ? at : moves.getLast().at();
    return last.isBefore(at) ? at : last.plusSeconds(60);
  }
}
