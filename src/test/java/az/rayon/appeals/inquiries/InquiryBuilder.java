package az.rayon.appeals.inquiries;

import az.rayon.appeals.inquiries.Asking.Channel;
import az.rayon.appeals.inquiries.Asking.Urgency;
import az.rayon.appeals.inquiries.Asking.Wish;
import az.rayon.appeals.inquiries.Inquiry.State;
import az.rayon.appeals.register.Author;
import az.rayon.kernel.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/// A valid request with nothing special about it; a test names only what matters to it.
public final class InquiryBuilder {

  private static final ZoneId BAKU = ZoneId.of("Asia/Baku");

  private Author author = new Author.Person("Quliyev", "Əli", "Ömər oğlu",
      new Author.Contacts("", "ali@demo.invalid", "+994501112233"));
  private String wanted = "Körpünün layihəsi.";
  private Urgency urgency = Urgency.ORDINARY;
  private Channel channel = Channel.PORTAL;
  private Instant received = Instant.parse("2026-02-02T10:15:30Z");
  private @Nullable LocalDate due;
  private boolean extended;
  private State state = new State.Registered();
  private @Nullable UUID account;
  private @Nullable String dataset;

  public static InquiryBuilder anInquiry() {
    return new InquiryBuilder();
  }

  public InquiryBuilder by(Author author) {
    this.author = author;
    return this;
  }

  public InquiryBuilder from(UUID account) {
    this.account = account;
    return this;
  }

  public InquiryBuilder asking(String wanted) {
    this.wanted = wanted;
    return this;
  }

  public InquiryBuilder about(String dataset) {
    this.dataset = dataset;
    return this;
  }

  public InquiryBuilder urgent(Urgency urgency) {
    this.urgency = urgency;
    return this;
  }

  public InquiryBuilder through(Channel channel) {
    this.channel = channel;
    return this;
  }

  public InquiryBuilder received(Instant at) {
    this.received = at;
    return this;
  }

  public InquiryBuilder due(LocalDate due) {
    this.due = due;
    return this;
  }

  public InquiryBuilder extended() {
    this.extended = true;
    return this;
  }

  public InquiryBuilder onDesk(UUID unit) {
    return in(new State.Assigned(unit, null));
  }

  public InquiryBuilder in(State state) {
    this.state = state;
    return this;
  }

  public Inquiry build() {
    var number = "S-1990-" + ThreadLocalRandom.current().nextLong(1_000_000, Long.MAX_VALUE);
    var last = due == null ? LocalDate.ofInstant(received.plus(Duration.ofDays(9)), BAKU) : due;
    var before = last.plusDays(1).atStartOfDay(BAKU).toInstant();
    var from = received.isBefore(before) ? received : before.minus(Duration.ofDays(9));
    var reason = urgency.inHours() ? "Sabah gec olacaq." : "";
    var asking = new Asking(UUID.randomUUID(), channel, author, wanted, Wish.EFILE, urgency, reason, dataset,
        Language.AZ, account, received, false);
    return new Inquiry(UUID.randomUUID(), number, asking, new Term(from, last, before, false, extended), state, 0);
  }
}
