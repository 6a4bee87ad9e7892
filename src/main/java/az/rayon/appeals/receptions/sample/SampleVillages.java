package az.rayon.appeals.receptions.sample;

import az.rayon.appeals.receptions.mobile.MobileReception;
import az.rayon.appeals.receptions.mobile.MobileReception.Plan;
import az.rayon.appeals.receptions.mobile.MobileReceptions;
import az.rayon.appeals.receptions.mobile.SpokenRequest;
import az.rayon.appeals.receptions.mobile.SpokenRequest.Order;
import az.rayon.appeals.receptions.mobile.SpokenRequests;
import az.rayon.appeals.receptions.timetable.Officials;
import az.rayon.appeals.receptions.timetable.WorkingDays;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Step;
import az.rayon.appeals.register.Term;
import az.rayon.appeals.sample.InventedAppeals;
import az.rayon.directory.Directory;
import az.rayon.directory.Settlement;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Numbers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Two years of mobile receptions, a village every two or three weeks, with what was said and what came of it; one that
/// is today, and three that are made known.
@Component
class SampleVillages implements InventedAppeals {

  private static final int DAYS = 730;
  private static final List<Integer> AHEAD = List.of(0, 6, 19, 33);
  private static final String GUESTS = "Azərsu, Azəriqaz, Azərişıq, polis şöbəsi, təhsil və səhiyyə nümayəndələri";

  private final MobileReceptions receptions;
  private final SpokenRequests requests;
  private final SampleSpoken spoken;
  private final Places places;
  private final Clock clock;

  SampleVillages(MobileReceptions receptions, SpokenRequests requests, SampleSpoken spoken, Places places,
      Clock clock) {
    this.receptions = receptions;
    this.requests = requests;
    this.spoken = spoken;
    this.places = places;
    this.clock = clock;
  }

  /// Where they go and who goes there.
  @Component
  record Places(Directory directory, Officials officials, Numbers numbers, WorkingDays calendar) {

    List<UUID> leaders() {
      return officials.list().stream().filter(each -> each.code().matches("basci|birinci-muavin|muavin-.*"))
          .map(Officials.Official::post).toList();
    }
  }

  @Override
  public List<Life> invent(LocalDate today) {
    var random = new Random(674);
    var villages = places.directory().listSettlements(today);
    if (villages.isEmpty() || places.leaders().isEmpty()) return List.of();
    int turn = 0;
    var said = new ArrayList<Life>();
    for (var day : days(random, today)) {
      var village = day.equals(today) ? named(villages, "fuzuli") : villages.get(turn++ * 5 % villages.size());
      var reception = announce(village, day);
      if (day.isBefore(today)) said.addAll(hold(reception, village, random));
    }
    return said;
  }

  private List<LocalDate> days(Random random, LocalDate today) {
    var calendar = places.calendar();
    var days = new ArrayList<LocalDate>();
    for (int ago = DAYS; ago > 3; ago -= 13 + random.nextInt(12)) days.add(calendar.next(today.minusDays(ago)));
    AHEAD.forEach(ahead -> days.add(ahead == 0 ? today : calendar.next(today.plusDays(ahead))));
    return days.stream().distinct().toList();
  }

  private MobileReception announce(Settlement village, LocalDate day) {
    var plan = new Plan(village.code(), day, LocalTime.of(10, 0), LocalTime.of(13, 0), "mədəniyyət evi",
        places.leaders(), GUESTS);
    var announced = day.minusDays(10).atTime(10, 0).atZone(clock.getZone()).toInstant();
    var changed = announced.isAfter(clock.instant()) ? clock.instant() : announced;
    var reception = new MobileReception(Ids.at(changed), places.numbers().next("M", day.getYear()), plan,
        MobileReception.State.PLANNED, null, "", 0, changed, true, 0);
    receptions.add(reception);
    return reception;
  }

  private List<Said> hold(MobileReception reception, Settlement village, Random random) {
    var said = new ArrayList<Said>();
    var term = spoken.term(reception.plan().day());
    for (int turn = 3 + random.nextInt(5); turn > 0; turn--) {
      said.add(new Said(reception, village, term, spoken.received(term.from(), turn), random));
    }
    return said;
  }

  /// What one person said at a reception.
  private final class Said implements Life {

    private final MobileReception reception;
    private final Settlement village;
    private final Term term;
    private final Instant received;
    private final Random random;
    private SampleSpoken.@Nullable Life life;

    Said(MobileReception reception, Settlement village, Term term, Instant received, Random random) {
      this.reception = reception;
      this.village = village;
      this.term = term;
      this.received = received;
      this.random = random;
    }

    @Override
    public Instant received() {
      return received;
    }

    @Override
    public void live(String number) {
      life = spoken.live(village, term, received, number, random);
    }

    @Override
    public Appeal appeal() {
      return lived().appeal();
    }

    @Override
    public List<Step> steps() {
      return lived().steps();
    }

    @Override
    public void kept() {
      var promised = lived().promised();
      var order = promised == null ? null : new Order(village.office().value(), lived().order(), promised);
      requests.add(new SpokenRequest(appeal().id(), reception.id(), order));
    }

    private SampleSpoken.Life lived() {
      if (life == null) throw new IllegalStateException("not said");
      return life;
    }
  }

  private static Settlement named(List<Settlement> villages, String code) {
    return villages.stream().filter(each -> each.code().equals(code)).findFirst()
        .orElseGet(villages::getFirst);
  }
}
