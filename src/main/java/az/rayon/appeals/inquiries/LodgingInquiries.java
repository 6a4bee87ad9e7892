package az.rayon.appeals.inquiries;

import az.rayon.appeals.inquiries.Inquiry.Refusal;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Numbers;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes requests in: each has its number, its term and its first line of history at once.
@Service
public class LodgingInquiries {

  private final Inquiries inquiries;
  private final Progress progress;
  private final Terms terms;
  private final Numbers numbers;
  private final Clock clock;

  LodgingInquiries(Inquiries inquiries, Progress progress, Terms terms, Numbers numbers, Clock clock) {
    this.inquiries = inquiries;
    this.progress = progress;
    this.terms = terms;
    this.numbers = numbers;
    this.clock = clock;
  }

  /// What anybody hands in. The same submission sent again gives the request that it made the first time.
  @Transactional
  public Inquiry lodge(Asking asking, Actor by) {
    inquiries.await(asking.submission());
    return inquiries.findSubmission(asking.submission()).orElseGet(() -> register(asking, by));
  }

  /// What came by post, by telephone or in person, entered by whoever received it.
  @Transactional
  public Outcome<Inquiry, Refusal> enter(Asking asking, Actor by) {
    if (!mayEnter(by)) return new Refused<>(Refusal.NOT_YOURS);
    return new Done<>(lodge(asking, by));
  }

  public static boolean mayEnter(Actor by) {
    return Inquiry.leads(by) || by.holds(Role.REPRESENTATIVE);
  }

  /// The number is taken last, because all others who register wait until the transaction that took it ends.
  private Inquiry register(Asking asking, Actor by) {
    var term = terms.of(asking.urgency(), asking.receivedAt());
    int year = LocalDate.ofInstant(asking.receivedAt(), clock.getZone()).getYear();
    var number = numbers.next("S", year);
    var inquiry = Inquiry.registered(Ids.at(asking.receivedAt()), number, asking, term);
    progress.begin(inquiry, by);
    return inquiry;
  }
}
