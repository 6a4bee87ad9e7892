package az.rayon.appeals.mail;

import az.rayon.appeals.mail.MailItem.Fate;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.LodgingAppeals;
import az.rayon.appeals.register.Marks;
import az.rayon.appeals.writing.Answers;
import az.rayon.audit.Audit;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The registrar says of a message what no machine could: that it is an appeal, by whom and about what, that it belongs
/// to one, that it asks for information, or that it is nothing of all that. Done once; whoever comes second finds what
/// the first did.
@Service
class SettlingMail {

  private final MailItems items;
  private final KeepingMail keeping;
  private final LodgingAppeals lodging;
  private final Audit audit;
  private final Clock clock;
  private final MailReader reader;

  SettlingMail(MailItems items, KeepingMail keeping, LodgingAppeals lodging, Audit audit, MailboxSettings settings,
      Clock clock) {
    this.items = items;
    this.keeping = keeping;
    this.lodging = lodging;
    this.audit = audit;
    this.clock = clock;
    this.reader = new MailReader(settings.own());
  }

  static boolean maySettle(Actor by) {
    return by.holds(Role.REGISTRAR);
  }

  /// The message read again from what was kept of it.
  Mail mail(MailItem item) {
    var original = item.original();
    if (original == null) return reader.head(new byte[0]);
    try {
      return reader.read(keeping.content(original));
    } catch (Unreadable e) {
      return reader.head(keeping.content(original));
    }
  }

  /// Registered now; the term runs from the day the message came, as for a paper that lay somewhere.
  @Transactional
  Outcome<MailItem, Refusal> makeAppeal(UUID id, Answers answers, Actor by) {
    if (!maySettle(by)) return new Refused<>(Refusal.NOT_YOURS);
    var item = held(id);
    if (!item.undecided()) return new Done<>(item);
    var mail = mail(item);
    var filing = answers.filing(KeepingMail.submission(item), Channel.EMAIL, MailAuthor.language(mail.text()), null,
        clock.instant());
    var kept = keeping.files(item, mail, by);
    return switch (lodging.enter(filing, Marks.NONE, kept.cover(arrived(item)), by)) {
      case Done(var appeal) -> done(item.now(new Fate.BecameAppeal(appeal.id()), kept.leftOut()));
      case Refused(var why) -> new Refused<>(why);
    };
  }

  @Transactional
  Outcome<MailItem, Refusal> add(UUID id, Appeal appeal, Actor by) {
    if (!maySettle(by)) return new Refused<>(Refusal.NOT_YOURS);
    var item = held(id);
    if (!item.undecided()) return new Done<>(item);
    var mail = mail(item);
    return done(keeping.add(item, mail, appeal.id(), TakingMail.written(mail), by));
  }

  /// Who asks is as the registrar has typed it; what they ask is in the message.
  @Transactional
  Outcome<MailItem, Refusal> makeInquiry(UUID id, Answers answers, Actor by) {
    if (!maySettle(by)) return new Refused<>(Refusal.NOT_YOURS);
    var item = held(id);
    return item.undecided() ? done(keeping.ask(item, mail(item), answers.author(), by)) : new Done<>(item);
  }

  /// It is no appeal. It stays listed, and can still be made one.
  @Transactional
  Outcome<MailItem, Refusal> dismiss(UUID id, Reason reason, Actor by) {
    if (!maySettle(by)) return new Refused<>(Refusal.NOT_YOURS);
    var item = held(id);
    if (!item.undecided()) return new Done<>(item);
    audit.record(by, "appeal.mailDismissed", id);
    return done(item.now(new Fate.NotAnAppeal(reason), item.leftOut()));
  }

  private @Nullable LocalDate arrived(MailItem item) {
    var day = LocalDate.ofInstant(item.takenAt(), clock.getZone());
    return day.isBefore(LocalDate.now(clock)) ? day : null;
  }

  private MailItem held(UUID id) {
    items.await(items.get(id).fingerprint());
    return items.get(id);
  }

  private Outcome<MailItem, Refusal> done(MailItem item) {
    items.save(item);
    return new Done<>(item);
  }
}
