package az.rayon.appeals.inquiries.sample;

import az.rayon.accounts.Profile;
import az.rayon.accounts.Profiles;
import az.rayon.appeals.inquiries.Asking.Urgency;
import az.rayon.appeals.inquiries.InquiryBatches;
import az.rayon.appeals.inquiries.Publications;
import az.rayon.appeals.inquiries.Terms;
import az.rayon.directory.UnitId;
import az.rayon.kernel.Demonstration;
import az.rayon.kernel.Numbers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Some hundred and fifty invented requests of the last two years: most answered in time, a few late, refused or sent
/// on, some answers made public. Each is marked as invented, its author is nobody.
@Component
class SampleInquiries implements Demonstration {

  private static final int DAYS = 730;
  private static final UUID NOBODY = new UUID(0, 0);

  private final InquiryBatches batches;
  private final Publications publications;
  private final Profiles profiles;
  private final Terms terms;
  private final Numbers numbers;
  private final Clock clock;

  SampleInquiries(InquiryBatches batches, Publications publications, Profiles profiles, Terms terms, Numbers numbers,
      Clock clock) {
    this.batches = batches;
    this.publications = publications;
    this.profiles = profiles;
    this.terms = terms;
    this.numbers = numbers;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 32;
  }

  @Override
  @Transactional
  public void prepare() {
    var random = new Random(1024);
    var now = clock.instant();
    var crew = new SampleInquiry.Crew(account("data"), account("citizen"), List.of(
        UnitId.ofSample("sosial-iqtisadi").value(), UnitId.ofSample("memarliq").value(),
        UnitId.ofSample("umumi").value(), UnitId.ofSample("ictimai-siyasi").value()));
    var texts = SampleInquiry.texts();
    var lives = new ArrayList<SampleInquiry>();
    for (var received : moments(random, now)) {
      var life = new SampleInquiry(random, crew, terms, now);
      var number = numbers.next("S", received.atZone(clock.getZone()).getYear());
      boolean fresh = received.isAfter(now.minus(1, ChronoUnit.DAYS));
      life.live(number, received, texts.get(random.nextInt(texts.size())),
          fresh ? Urgency.ORDINARY : urgency(random));
      lives.add(life);
    }
    batches.add(lives.stream().map(SampleInquiry::inquiry).toList(),
        lives.stream().flatMap(life -> life.steps().stream()).toList());
    lives.forEach(life -> life.publication().ifPresent(publications::put));
  }

  private UUID account(String role) {
    return profiles.findByEmail(role + "@demo.invalid").map(Profile::id).orElse(NOBODY);
  }

  private static Urgency urgency(Random random) {
    return switch (random.nextInt(15)) {
      case 0 -> Urgency.TIMELY;
      case 1 -> Urgency.DANGER;
      default -> Urgency.ORDINARY;
    };
  }

  /// In order; more came lately than two years ago, few at weekends, two today.
  private List<Instant> moments(Random random, Instant now) {
    ZoneId zone = clock.getZone();
    var today = LocalDate.ofInstant(now, zone);
    var moments = new ArrayList<Instant>();
    for (int ago = DAYS; ago > 0; ago--) {
      var day = today.minusDays(ago);
      double expected = day.getDayOfWeek().getValue() > 5 ? 0.05 : 0.15 + 0.25 * (DAYS - ago) / DAYS;
      if (random.nextDouble() < expected) {
        moments.add(day.atTime(9, 0).plusMinutes(random.nextInt(540)).atZone(zone).toInstant());
      }
    }
    moments.add(today.atStartOfDay(zone).toInstant());
    moments.add(today.atStartOfDay(zone).toInstant());
    return moments;
  }
}
