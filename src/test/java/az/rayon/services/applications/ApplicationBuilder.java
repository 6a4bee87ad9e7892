package az.rayon.services.applications;

import az.rayon.kernel.Language;
import az.rayon.services.applications.Application.Facts;
import az.rayon.services.forms.Submission.Applicant;
import az.rayon.services.forms.Submission.Way;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/// A valid application with nothing special about it; a test names only what matters to it.
public final class ApplicationBuilder {

  private UUID passport = UUID.randomUUID();
  private String service = "family-composition";
  private boolean ordered;
  private boolean commission;
  private BigDecimal fee = BigDecimal.ZERO;
  private Facts facts = Facts.NONE;
  private Instant received = Instant.parse("2026-02-02T10:15:30Z");
  private LocalDate due = LocalDate.of(2026, 2, 16);
  private State state = new State.Submitted();
  private Way way = Way.ONLINE;
  private @Nullable UUID account;

  static ApplicationBuilder anApplication() {
    return new ApplicationBuilder();
  }

  ApplicationBuilder of(String service, UUID passport) {
    this.service = service;
    this.passport = passport;
    return this;
  }

  ApplicationBuilder from(UUID account) {
    this.account = account;
    return this;
  }

  ApplicationBuilder endingInAnOrder() {
    this.ordered = true;
    return this;
  }

  ApplicationBuilder needingAnOpinion() {
    this.commission = true;
    return this;
  }

  ApplicationBuilder costing(String manats) {
    this.fee = new BigDecimal(manats);
    return this;
  }

  ApplicationBuilder knowing(Facts facts) {
    this.facts = facts;
    return this;
  }

  ApplicationBuilder by(Way way) {
    this.way = way;
    return this;
  }

  ApplicationBuilder received(Instant at, LocalDate due) {
    this.received = at;
    this.due = due;
    return this;
  }

  ApplicationBuilder onDesk(UUID unit) {
    return in(new State.UnderReview(unit));
  }

  ApplicationBuilder in(State state) {
    this.state = state;
    return this;
  }

  Application build() {
    var number = "X-1990-" + ThreadLocalRandom.current().nextLong(1_000_000, Long.MAX_VALUE);
    var from = LocalDate.ofInstant(received, ZoneId.of("Asia/Baku"));
    var asking = new Asking(UUID.randomUUID(), service, new Asking.Wanted(passport, 1, ordered, commission, fee),
        new Applicant(account, "Nümunə Sakin", "5ABC123", "+994501112233", account == null ? "s@demo.invalid" : ""),
        Language.AZ, way, null, received, false);
    return new Application(UUID.randomUUID(), number, asking, new Term("service.decision", from, 0, due, false), facts,
        state, 0);
  }
}
