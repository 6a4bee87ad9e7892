package az.rayon.services.housing;

import az.rayon.accounts.Profile;
import az.rayon.accounts.Profiles;
import az.rayon.kernel.Demonstration;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Numbers;
import az.rayon.services.housing.Entry.Place;
import az.rayon.services.housing.Entry.State;
import az.rayon.services.housing.Household.Member;
import az.rayon.services.housing.Move.What;
import az.rayon.services.housing.Move.Why;
import az.rayon.services.housing.Queue.Position;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Some two hundred invented households of the last twelve years, most of them waiting. Each is marked as invented.
@Component
class SampleHousing implements Demonstration {

  private static final int HOUSEHOLDS = 210;
  private static final int DAYS = 12 * 365;
  private static final int MONTHS = 6;
  private static final List<String> CATEGORIES = List.of("MARTYR_FAMILY", "WAR_DISABLED", "WAR_VETERAN", "DISABLED",
      "MANY_CHILDREN", "YOUNG_FAMILY", "DISPLACED", "GENERAL", "GENERAL", "GENERAL", "SERVICE");
  private static final List<String> SURNAMES = List.of("Nümunəli", "Sınaqlı", "Uydurmalı", "Misallı", "Örnəkli");
  private static final List<String> NAMES = List.of("Aynur", "Elçin", "Gülnar", "Rəşad", "Sevinc", "Tural", "Ülviyyə",
      "Vüqar");
  private static final List<String> RELATIONS = List.of("həyat yoldaşı", "oğlu", "qızı", "oğlu", "anası", "qızı");
  private static final List<String> SETTLEMENTS = List.of("samux", "samux", "fuzuli", "ziyadli", "seyidler",
      "alabasli");
  private static final UUID NOBODY = new UUID(0, 0);
  private static final String LETTERS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private final Entries entries;
  private final Moves moves;
  private final Queue queue;
  private final Numbers numbers;
  private final Profiles profiles;
  private final Clock clock;
  private final Random random = new Random(1036);

  SampleHousing(Entries entries, Moves moves, Queue queue, Numbers numbers, Profiles profiles, Clock clock) {
    this.entries = entries;
    this.moves = moves;
    this.queue = queue;
    this.numbers = numbers;
    this.profiles = profiles;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 44;
  }

  /// The first of them stands for the citizen of the demonstration.
  @Override
  @Transactional
  public void prepare() {
    var today = LocalDate.now(clock);
    var days = IntStream.range(0, HOUSEHOLDS).mapToObj(_ -> today.minusDays(random.nextInt(DAYS))).sorted().toList();
    var sample = new ArrayList<Entry>();
    for (int at = 0; at < HOUSEHOLDS; at++) sample.add(entry(at, days.get(at), today));
    entries.addAll(sample);
    moves.addAll(sample.stream().flatMap(this::history).toList());
    queue.refresh();
    for (int ago = MONTHS; ago >= 0; ago--) queue.noteMonth(today.withDayOfMonth(1).minusMonths(ago));
  }

  private Entry entry(int at, LocalDate registered, LocalDate today) {
    var category = CATEGORIES.get(random.nextInt(CATEGORIES.size()));
    var key = BigDecimal.valueOf(at + 1L);
    var account = at == HOUSEHOLDS / 2
        ? profiles.findByEmail("citizen@demo.invalid").map(Profile::id).orElse(null)
        : null;
    var surname = pick(SURNAMES);
    var household = new Household(name(surname), fin(), account, pick(SETTLEMENTS),
        IntStream.range(0, category.equals("MANY_CHILDREN") ? RELATIONS.size() : random.nextInt(RELATIONS.size()))
            .mapToObj(member -> new Member(name(surname), fin(), RELATIONS.get(member))).toList(),
        null, true);
    return new Entry(Ids.at(clock.instant()), numbers.next("MN", registered.getYear()), "", household, category,
        registered, reviewed(registered, today), new Place(key, category.equals("GENERAL") ? null : key),
        account == null ? state(registered, today) : new State.Waiting(), 0);
  }

  /// How it came and how it went, with the numbers of acts that never were.
  private Stream<Move> history(Entry entry) {
    var came = move(entry, What.REGISTERED, entry.registered(), null);
    return switch (entry.state()) {
      case State.Waiting _ -> Stream.of(came);
      case State.Kept(var died, _) -> Stream.of(came, move(entry, What.KEPT, died, null));
      case State.Allocated(_, var on) -> Stream.of(came, move(entry, What.ALLOCATED, on, null));
      case State.Removed(var ground, var on) -> Stream.of(came, move(entry, What.REMOVED, on, ground));
    };
  }

  private Move move(Entry entry, What what, LocalDate on, @Nullable String ground) {
    var at = on.atTime(11, random.nextInt(60)).atZone(clock.getZone()).toInstant();
    var why = new Why(ground, "N-" + (100 + random.nextInt(400)), on, "");
    return new Move(Ids.at(at), entry.id(), at, what, NOBODY, Position.NONE, Position.NONE, why, null);
  }

  private State state(LocalDate registered, LocalDate today) {
    if (registered.isAfter(today.minusYears(1))) return new State.Waiting();
    var later = registered.plusDays(random.nextLong(today.toEpochDay() - registered.toEpochDay()));
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

  private String name(String surname) {
    return pick(NAMES) + " " + surname;
  }

  private String fin() {
    return random.ints(7, 0, LETTERS.length()).mapToObj(at -> LETTERS.substring(at, at + 1))
        .collect(Collectors.joining());
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
