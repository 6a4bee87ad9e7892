package az.rayon.services.housing;

import az.rayon.kernel.Demonstration;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Numbers;
import az.rayon.services.housing.Approved.Grant;
import az.rayon.services.housing.Entry.Place;
import az.rayon.services.housing.Entry.State;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Some two hundred invented households of the last twelve years, most of them waiting, and how each came to where it
/// stands. Each is marked as invented. A few came from the sample's granted applications.
@Component
class SampleHousing implements Demonstration {

  private static final int HOUSEHOLDS = 210;
  private static final int DAYS = 12 * 365;
  private static final int MONTHS = 6;
  /// How many of the granted applications have been entered; the others wait for it on the desk.
  private static final int ENTERED = 3;
  private static final List<String> CATEGORIES = List.of("MARTYR_FAMILY", "WAR_DISABLED", "WAR_VETERAN", "DISABLED",
      "MANY_CHILDREN", "YOUNG_FAMILY", "DISPLACED", "GENERAL", "GENERAL", "GENERAL", "SERVICE");
  private static final List<String> SETTLEMENTS = List.of("samux", "samux", "fuzuli", "ziyadli", "seyidler",
      "alabasli");

  private final Entries entries;
  private final Moves moves;
  private final Queue queue;
  private final Numbers numbers;
  private final Approved approved;
  private final Clock clock;
  private final Random random = new Random(1036);
  private final SampleFamilies families = new SampleFamilies(random);

  SampleHousing(Entries entries, Moves moves, Queue queue, Numbers numbers, Approved approved, Clock clock) {
    this.entries = entries;
    this.moves = moves;
    this.queue = queue;
    this.numbers = numbers;
    this.approved = approved;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 44;
  }

  /// A household that comes into the queue on a day.
  private record Arrival(LocalDate on, @Nullable Grant grant) {}

  @Override
  @Transactional
  public void prepare() {
    var today = LocalDate.now(clock);
    var granted = approved.listNotEntered().stream().limit(ENTERED)
        .flatMap(each -> approved.find(each.number()).stream())
        .map(grant -> new Arrival(grant.order().day(), grant));
    var others = IntStream.range(0, HOUSEHOLDS).mapToObj(_ -> new Arrival(today.minusDays(random.nextInt(DAYS)), null));
    var arrivals = Stream.concat(granted, others).sorted(Comparator.comparing(Arrival::on)).toList();
    var sample = new ArrayList<Entry>();
    var key = queue.last(Queue.Kind.GENERAL).max(queue.last(Queue.Kind.PRIVILEGED));
    for (var arrival : arrivals) {
      sample.add(entry(key, arrival, today));
      key = key.add(BigDecimal.ONE);
    }
    var orders = arrivals.stream().map(Arrival::grant).filter(Objects::nonNull)
        .collect(Collectors.toMap(Grant::number, grant -> grant.order().number()));
    var life = new SampleQueue(sample, orders, clock.getZone());
    life.run(today);
    entries.addAll(life.entries());
    moves.addAll(life.moves());
    queue.refresh();
    for (int ago = MONTHS; ago >= 0; ago--) queue.noteMonth(today.withDayOfMonth(1).minusMonths(ago));
  }

  private Entry entry(BigDecimal key, Arrival arrival, LocalDate today) {
    var grant = arrival.grant();
    var on = arrival.on();
    var category = grant == null
        ? CATEGORIES.get(random.nextInt(CATEGORIES.size()))
        : grant.asked().categories().getFirst();
    var household = grant == null
        ? families.of(SETTLEMENTS.get(random.nextInt(SETTLEMENTS.size())), category.equals("MANY_CHILDREN"))
        : SampleFamilies.of(grant);
    return new Entry(Ids.at(clock.instant()), numbers.next("MN", on.getYear()), grant == null ? "" : grant.number(),
        household, category, on, grant == null ? reviewed(on, today) : on,
        new Place(key, category.equals("GENERAL") ? null : key), grant == null
            ? state(on, today)
            : new State.Waiting(),
        0);
  }

  private State state(LocalDate registered, LocalDate today) {
    if (registered.isAfter(today.minusYears(1))) return new State.Waiting();
    var later = registered.plusDays(1 + random.nextLong(today.toEpochDay() - registered.toEpochDay() - 1));
    return switch (random.nextInt(20)) {
      case 0, 1 -> new State.Allocated("Samux şəhəri, nümunə binası, mənzil " + (1 + random.nextInt(60)), later);
      case 2 -> new State.Removed("NEED_ENDED", later);
      case 3 -> new State.Removed("MOVED_AWAY", later);
      case 4 -> new State.Kept(today.minusDays(30), today.plusDays(60));
      default -> new State.Waiting();
    };
  }

  private LocalDate reviewed(LocalDate registered, LocalDate today) {
    var lately = today.minusDays(random.nextInt(400));
    return lately.isBefore(registered) ? registered : lately;
  }
}
