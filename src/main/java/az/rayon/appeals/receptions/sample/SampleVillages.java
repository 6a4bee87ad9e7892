package az.rayon.appeals.receptions.sample;

import az.rayon.appeals.receptions.mobile.MobileReception;
import az.rayon.appeals.receptions.mobile.MobileReception.Plan;
import az.rayon.appeals.receptions.mobile.MobileReceptions;
import az.rayon.appeals.receptions.mobile.SpokenRequest;
import az.rayon.appeals.receptions.mobile.SpokenRequest.Order;
import az.rayon.appeals.receptions.mobile.SpokenRequests;
import az.rayon.appeals.receptions.timetable.Officials;
import az.rayon.appeals.register.AppealBatches;
import az.rayon.directory.Directory;
import az.rayon.directory.Settlement;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Numbers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Two years of mobile receptions, a village every two or three weeks, with what was said and what came of it; one that
/// is today, and three that are made known.
@Component
class SampleVillages {

  private static final int DAYS = 730;
  private static final List<Integer> AHEAD = List.of(0, 6, 19, 33);
  private static final String GUESTS = "Azərsu, Azəriqaz, Azərişıq, polis şöbəsi, təhsil və səhiyyə nümayəndələri";

  private final MobileReceptions receptions;
  private final SpokenRequests requests;
  private final AppealBatches batches;
  private final SampleSpoken spoken;
  private final Places places;
  private final Clock clock;

  SampleVillages(MobileReceptions receptions, SpokenRequests requests, AppealBatches batches, SampleSpoken spoken,
      Places places, Clock clock) {
    this.receptions = receptions;
    this.requests = requests;
    this.batches = batches;
    this.spoken = spoken;
    this.places = places;
    this.clock = clock;
  }

  /// Where they go and who goes there.
  @Component
  record Places(Directory directory, Officials officials, Numbers numbers) {

    List<UUID> leaders() {
      return officials.list().stream().filter(each -> each.code().matches("basci|birinci-muavin|muavin-.*"))
          .map(Officials.Official::post).toList();
    }
  }

  void prepare(Random random, LocalDate today) {
    var villages = places.directory().listSettlements(today);
    if (villages.isEmpty() || places.leaders().isEmpty()) return;
    int turn = 0;
    var said = new ArrayList<Said>();
    for (var day : days(random, today)) {
      var village = day.equals(today) ? named(villages, "fuzuli") : villages.get(turn++ * 5 % villages.size());
      var reception = announce(village, day);
      if (day.isBefore(today)) said.addAll(hold(reception, village, random));
    }
    batches.add(said.stream().map(each -> each.life().appeal()).toList());
    batches.addSteps(said.stream().flatMap(each -> each.life().steps().stream()).toList());
    said.forEach(each -> requests.add(each.request()));
  }

  private record Said(SampleSpoken.Life life, SpokenRequest request) {}

  private static List<LocalDate> days(Random random, LocalDate today) {
    var days = new ArrayList<LocalDate>();
    for (int ago = DAYS; ago > 3; ago -= 13 + random.nextInt(12)) days.add(workday(today.minusDays(ago)));
    AHEAD.forEach(ahead -> days.add(ahead == 0 ? today : workday(today.plusDays(ahead))));
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
    for (int many = 3 + random.nextInt(5); many > 0; many--) {
      var life = spoken.live(village, term, many, random);
      var order = life.promised() == null ? null : new Order(village.office().value(), life.order(), life.promised());
      said.add(new Said(life, new SpokenRequest(life.appeal().id(), reception.id(), order)));
    }
    return said;
  }

  private static Settlement named(List<Settlement> villages, String code) {
    return villages.stream().filter(each -> each.code().equals(code)).findFirst()
        .orElseGet(villages::getFirst);
  }

  private static LocalDate workday(LocalDate day) {
    int weekend = day.getDayOfWeek().getValue() - 5;
    return weekend > 0 ? day.minusDays(weekend) : day;
  }
}
