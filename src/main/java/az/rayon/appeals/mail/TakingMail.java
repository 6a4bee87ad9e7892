package az.rayon.appeals.mail;

import az.rayon.appeals.mail.MailItem.Fate;
import az.rayon.appeals.mail.MailItem.Source;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Ids;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes a message, once, and says what becomes of it. What machines send is listed and left; what answers an appeal
/// is added to it; what has all that art. 6.3 asks for is an appeal that same moment; anything else a person wrote
/// waits for the registrar, and so does what is too long to be read whole, and what went to many: most of that is
/// advertisement, and some of it is not.
@Service
class TakingMail {

  /// A message as it came; of one that is longer than may be, only the beginning.
  @SuppressWarnings("ArrayRecordComponent") // read at once; messages are compared by their fingerprint
  record Arrived(byte[] content, boolean whole, Source source) {}

  private static final int LONGEST_ADDED = 10_000;
  /// Beyond these no message of an address becomes an appeal by itself: a machine that answers whatever it gets, and
  /// does not say so, would be sent a receipt for each of its answers.
  static final int MOST_A_DAY = 20;
  private static final Duration A_DAY = Duration.ofDays(1);

  private final MailItems items;
  private final Threads threads;
  private final KeepingMail keeping;
  private final Clock clock;
  private final MailReader reader;

  TakingMail(MailItems items, Threads threads, KeepingMail keeping, MailboxSettings settings, Clock clock) {
    this.items = items;
    this.threads = threads;
    this.keeping = keeping;
    this.clock = clock;
    this.reader = new MailReader(settings.own());
  }

  /// The item that the message made; the first one when it came before.
  @Transactional
  MailItem take(Arrived arrived, Actor by) {
    var fingerprint = Fingerprint.of(arrived.content());
    items.await(fingerprint);
    return items.find(fingerprint).orElseGet(() -> add(arrived, fingerprint, by));
  }

  /// For a message on which that broke: of what stands in it nothing is looked at again.
  @Transactional
  MailItem putAside(Arrived arrived) {
    var fingerprint = Fingerprint.of(arrived.content());
    items.await(fingerprint);
    return items.find(fingerprint).orElseGet(() -> {
      var item = item(arrived, fingerprint, Mail.UNREAD, null, new Fate.NotRead(Reason.BROKEN));
      items.add(item);
      return item;
    });
  }

  private MailItem add(Arrived arrived, String fingerprint, Actor by) {
    var item = item(arrived, fingerprint, by);
    items.add(item);
    return item;
  }

  private MailItem item(Arrived arrived, String fingerprint, Actor by) {
    try {
      var mail = reader.read(arrived.content());
      var original = keeping.original(arrived.content(), by);
      return decide(item(arrived, fingerprint, mail, original, new Fate.NotAnAppeal(Reason.EMPTY)), mail,
          arrived.whole(), by);
    } catch (Unreadable e) {
      var head = reader.head(arrived.content());
      return item(arrived, fingerprint, head, null, new Fate.NotRead(e.reason()));
    }
  }

  private MailItem decide(MailItem item, Mail mail, boolean whole, Actor by) {
    var machine = mail.machine();
    if (machine == Reason.BOUNCE) {
      return item.now(threads.returned(mail).<Fate>map(appeal -> new Fate.Waiting(machine, appeal))
          .orElseGet(() -> new Fate.NotAnAppeal(machine)), List.of());
    }
    if (machine == Reason.LIST) return waiting(item, machine, null);
    if (machine != null) return item.now(new Fate.NotAnAppeal(machine), List.of());
    if (mail.saysNothing()) return item;
    var thread = threads.find(mail);
    if (!whole) return waiting(item, Reason.TOO_LARGE, thread.map(found -> found.appeal().id()).orElse(null));
    if (thread.isPresent() && thread.get().theirs()) {
      return keeping.add(item, mail, thread.get().appeal().id(), written(mail), by);
    }
    if (thread.isPresent()) return waiting(item, Reason.STRANGER, thread.get().appeal().id());
    if (mail.address().isEmpty()) return waiting(item, Reason.ADDRESS, null);
    if (items.countFrom(mail.address(), item.takenAt().minus(A_DAY)) >= MOST_A_DAY) {
      return waiting(item, Reason.MANY, null);
    }
    return MailAuthor.of(mail).map(author -> keeping.lodge(item, mail, author, by))
        .orElseGet(() -> waiting(item, Reason.NAME, null));
  }

  private static MailItem waiting(MailItem item, Reason reason, @Nullable UUID appeal) {
    return item.now(new Fate.Waiting(reason, appeal), List.of());
  }

  /// What the history shows of a message that was added.
  static String written(Mail mail) {
    var whole = (mail.subject() + "\n\n" + mail.text()).strip();
    return MailReader.cut(whole, LONGEST_ADDED);
  }

  private MailItem item(Arrived arrived, String fingerprint, Mail mail, @Nullable UUID original, Fate fate) {
    var now = clock.instant();
    return new MailItem(Ids.at(now), fingerprint, mail.id(), arrived.source(), now, mail.sent(), mail.address(),
        mail.name(), mail.subject(), original, List.of(), fate, 0);
  }
}
