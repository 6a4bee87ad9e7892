package az.rayon.services.applications;

import az.rayon.accounts.Profile;
import az.rayon.accounts.Profiles;
import az.rayon.directory.UnitId;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Demonstration;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Language;
import az.rayon.kernel.Numbers;
import az.rayon.kernel.Role;
import az.rayon.services.applications.Routing.Route;
import az.rayon.services.catalogue.Passport;
import az.rayon.services.catalogue.Passports;
import az.rayon.services.forms.Submission.Applicant;
import az.rayon.services.forms.Submission.Way;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Some sixty invented applications in every state, by people who do not exist; each is marked as invented.
@Component
class SampleApplications implements Demonstration {

  private static final int DAYS = 230;
  private static final int SETTLED = 46;
  private static final Map<String, String> UNITS = Map.ofEntries(Map.entry("housing-queue-status", "sosial-iqtisadi"),
      Map.entry("housing-registration", "sosial-iqtisadi"), Map.entry("housing-heirs", "sosial-iqtisadi"),
      Map.entry("many-children", "sosial-iqtisadi"), Map.entry("guardianship", "ictimai-siyasi"),
      Map.entry("martyr-family", "ictimai-siyasi"), Map.entry("building-permit", "memarliq"),
      Map.entry("building-permit-extension", "memarliq"), Map.entry("address", "memarliq"),
      Map.entry("social-tenancy", "huquq"), Map.entry("archive", "umumi"));
  private static final List<String> WANTED = List.of("family-composition", "family-composition", "form-2",
      "housing-queue-status", "family-composition", "building-permit-extension", "many-children", "form-2",
      "household-holding", "family-composition");
  private static final List<String> NAMES = List.of("Aygün", "Elçin", "Səbinə", "Vüqar", "Xədicə", "Rəşad", "Gülnar",
      "Orxan", "Zəhra", "İlqar");

  private final SampleStore store;
  private final Passports passports;
  private final Profiles profiles;
  private final Terms terms;
  private final Numbers numbers;
  private final Clock clock;
  /// How many were invented so far: no two of them have one FİN.
  private int people;

  SampleApplications(SampleStore store, Passports passports, Profiles profiles, Terms terms, Numbers numbers,
      Clock clock) {
    this.store = store;
    this.passports = passports;
    this.profiles = profiles;
    this.terms = terms;
    this.numbers = numbers;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 34;
  }

  @Override
  @Transactional
  public void prepare() {
    UNITS.forEach((service, unit) -> store.keep(new Route(service, false, UnitId.ofSample(unit).value())));
    var random = new Random(41);
    var lives = new ArrayList<SampleLife>();
    for (int i = 0; i < SETTLED; i++) {
      int ago = DAYS - i * (DAYS - 20) / SETTLED;
      settle(begin(WANTED.get(i % WANTED.size()), ago, random, null), i, random, lives);
    }
    open(random, lives);
    lives.sort(Comparator.comparing(life -> life.application().asking().receivedAt()));
    lives.forEach(life -> life.numbered(numbers.next("X",
        LocalDate.ofInstant(life.application().asking().receivedAt(), clock.getZone()).getYear())));
    store.add(lives);
  }

  private void settle(SampleLife life, int i, Random random, List<SampleLife> lives) {
    var days = Duration.ofDays(1 + random.nextInt(6));
    life.after(Duration.ofHours(2)).routed();
    if (i % 6 == 1) life.after(Duration.ofDays(1)).asked(passport(life)).after(days).sent();
    if (life.application().asking().service().equals("household-holding")) visit(life);
    switch (i % 15) {
      case 4 -> life.after(days).declined("NOT_PROVED", "Nümunə: qohumluq əlaqəsi sənədlə təsdiqlənmədi.");
      case 9 -> life.after(days).withdrawn();
      case 12 -> life.after(Duration.ofDays(19)).granted("Nümunə: arayış verilir.", paper(life));
      default -> life.after(days).granted("Nümunə: arayış verilir.", paper(life));
    }
    lives.add(life);
  }

  /// What is on the desks now: one of each state, some late, three of the demonstration's citizen.
  private void open(Random random, List<SampleLife> lives) {
    var citizen = account("citizen");
    var commission = "Qəyyumluq və himayəçilik komissiyası";
    var hour = Duration.ofHours(1);
    var composition = begin("family-composition", 8, random, citizen).after(hour).routed().after(Duration.ofDays(1));
    lives.add(composition.asked(passport(composition)));
    lives.add(begin("housing-queue-status", 3, random, citizen).after(hour).routed());
    lives.add(housed(begin("housing-registration", 225, random, citizen), "S-57/N"));
    for (int ago = 160; ago > 30; ago -= 30) {
      lives.add(housed(begin("housing-registration", ago, random, null), "S-" + (260 - ago) + "/N"));
    }
    lives.add(begin("household-holding", 6, random, null).after(hour).routed()
        .visit(soon(), "Ərazi nümayəndəsi"));
    lives.add(begin("guardianship", 9, random, null).after(hour).routed().after(hour).consulted(commission));
    var heard = begin("guardianship", 70, random, null).after(hour).routed().after(hour).consulted(commission)
        .after(Duration.ofDays(3)).advised("Nümunə: protokol 7, rəy müsbətdir.");
    lives.add(heard.after(Duration.ofDays(2)).granted("Nümunə: qəyyum təyin edilir.", "S-118/N"));
    var declined = begin("housing-registration", 40, random, null).after(hour).routed().after(Duration.ofDays(6))
        .consulted("Yaşayış sahəsi komissiyası").after(Duration.ofDays(4)).advised("Nümunə: protokol 3, rəy mənfidir.")
        .after(hour).declined("NOT_ENTITLED", "Nümunə: yaşayış sahəsi hər nəfərə düşən normadan artıqdır.");
    lives.add(declined.after(Duration.ofDays(5)).objected("Nümunə: evin bir hissəsi qəzalıdır, akt əlavə edirəm."));
    var upheld = begin("archive", 90, random, null).after(hour).routed().after(Duration.ofDays(4))
        .declined("OTHER_BODY", "Nümunə: bu sərəncam bizim arxivdə deyil.");
    lives.add(upheld.after(Duration.ofDays(3)).objected("Nümunə: arxivdə olmalıdır.").after(Duration.ofDays(8))
        .upheld("Nümunə: sənəd Dövlət Arxivinə verilib; ora müraciət edin."));
    lives.add(begin("many-children", 25, random, null).after(hour).routed().after(hour).assigned());
    lives.add(begin("address", 19, random, null).after(hour).routed());
    fresh(random, lives);
  }

  /// What came in these days.
  private void fresh(Random random, List<SampleLife> lives) {
    var hour = Duration.ofHours(1);
    for (int ago = 5; ago > 0; ago--) lives.add(begin("family-composition", ago, random, null).after(hour).routed());
    lives.add(begin("dependants", 1, random, null));
    lives.add(begin("actual-residence", 0, random, null));
  }

  private Passport passport(SampleLife life) {
    return passports.get(life.application().asking().wanted().passport());
  }

  /// Put down as in need of housing.
  private static SampleLife housed(SampleLife life, String order) {
    return life.after(Duration.ofHours(1)).routed().after(Duration.ofDays(6)).consulted("Yaşayış sahəsi komissiyası")
        .after(Duration.ofDays(5)).advised("Nümunə: protokol 5, rəy müsbətdir.").after(Duration.ofHours(2))
        .granted("Nümunə: yaşayış sahəsinə ehtiyacı olan kimi uçota alınır.", order);
  }

  /// The first working day after tomorrow.
  private LocalDate soon() {
    var day = terms.today().plusDays(2);
    while (!terms.isWorkingDay(day)) day = day.plusDays(1);
    return day;
  }

  private static void visit(SampleLife life) {
    var on = LocalDate.ofInstant(life.application().asking().receivedAt(), ZoneOffset.UTC).plusDays(2);
    life.after(Duration.ofHours(3)).visit(on, "Ərazi nümayəndəsi").after(Duration.ofDays(2))
        .visited("Nümunə: həyətyanı sahə və 2 baş iribuynuzlu heyvan görüldü.");
  }

  private SampleLife begin(String service, int ago, Random random, @Nullable UUID account) {
    var today = terms.today();
    var midnight = today.minusDays(ago).atStartOfDay(clock.getZone()).toInstant();
    var received = ago == 0 ? midnight : midnight.plus(Duration.ofMinutes(540 + random.nextInt(480)));
    var day = LocalDate.ofInstant(received, clock.getZone());
    var passport = passports.find(service, day).orElseGet(() -> passports.get(service, today));
    var application = Application.submitted(Ids.at(received), "", asking(passport, received, random, account),
        terms.of(passport.terms().rule(), day));
    return new SampleLife(application, cast(passport, random), terms, clock.getZone());
  }

  private Asking asking(Passport passport, Instant received, Random random, @Nullable UUID account) {
    var tail = "%03d".formatted(++people);
    var name = NAMES.get(random.nextInt(NAMES.size())) + " Nümunəli " + tail;
    var applicant = account == null
        ? new Applicant(null, name, "7DEM" + tail, "+994 50 000 0" + tail.charAt(0) + " " + tail.substring(1),
            "sakin" + tail + "@demo.invalid")
        : new Applicant(account, "Könül Əliyeva (nümunə)", "5AB12CD", "+994 50 000 00 00", "");
    var wanted = new Asking.Wanted(passport.id(), 1, passport.terms().gives() == Passport.Gives.ORDER,
        passport.terms().commission(), passport.terms().fee());
    var way = account == null && random.nextInt(4) == 0 ? Way.ASSISTED : Way.ONLINE;
    return new Asking(Ids.at(received), passport.code(), wanted, applicant, Language.AZ,
        way, passport.code().equals("housing-registration") ? "samux" : null, received, true);
  }

  private SampleLife.Cast cast(Passport passport, Random random) {
    var unit = UNITS.get(passport.code());
    var office = random.nextInt(3) == 0 ? "ied-qarayeri" : "ied-fuzuli";
    var role = unit == null ? "representative" : "executor";
    var clerk = new Official(account(role), UnitId.ofSample(unit == null ? office : unit).value(),
        Set.of(Role.EXECUTOR));
    return new SampleLife.Cast(clerk, leader("deputy", Role.DEPUTY), leader("head", Role.HEAD));
  }

  private Official leader(String name, Role role) {
    return new Official(account(name), UnitId.ofSample("rehberlik").value(), Set.of(role));
  }

  private UUID account(String role) {
    var email = role + "@demo.invalid";
    return profiles.findByEmail(email).map(Profile::id)
        .orElseGet(() -> UUID.nameUUIDFromBytes(email.getBytes(StandardCharsets.UTF_8)));
  }

  private static String paper(SampleLife life) {
    return "N-" + life.application().asking().applicant().fin().substring(4);
  }
}
