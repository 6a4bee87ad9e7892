package az.rayon.appeals.mail;

import az.rayon.appeals.inquiries.AskedFiles;
import az.rayon.appeals.inquiries.Asking.Urgency;
import az.rayon.appeals.inquiries.Asking.Wish;
import az.rayon.appeals.inquiries.Asking;
import az.rayon.appeals.inquiries.LodgingInquiries;
import az.rayon.appeals.mail.MailItem.Fate;
import az.rayon.appeals.register.AddingPapers;
import az.rayon.appeals.register.Author.Person;
import az.rayon.appeals.register.Author;
import az.rayon.appeals.register.Cover;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.Filing.Kind;
import az.rayon.appeals.register.Filing;
import az.rayon.appeals.register.LodgingAppeals;
import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents.Refusal;
import az.rayon.documents.Documents;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps what came in a message: the message itself as it came, and its files with the appeal. A file that may not be
/// kept is named with the reason, to whoever sent it too; and where anything is not among the files or in the words,
/// the message itself is, so that whoever examines the appeal misses nothing.
@Component
class KeepingMail {

  private static final String NAME = "mail.eml";

  private final LodgingAppeals lodging;
  private final AddingPapers adding;
  private final LodgingInquiries asking;
  private final AskedFiles asked;
  private final Documents documents;
  private final Clock clock;

  KeepingMail(LodgingAppeals lodging, AddingPapers adding, LodgingInquiries asking, AskedFiles asked,
      Documents documents, Clock clock) {
    this.lodging = lodging;
    this.adding = adding;
    this.asking = asking;
    this.asked = asked;
    this.documents = documents;
    this.clock = clock;
  }

  /// Where it cannot be kept now, but later perhaps, the message is left where it is.
  UUID original(byte[] content, Actor by) throws Unreadable {
    return switch (documents.keep(new ByteArrayInputStream(content), NAME, by)) {
      case Done(var id) -> id.value();
      case Refused(var why) -> throw new Unreadable(reason(why));
    };
  }

  private static Reason reason(Refusal why) {
    return switch (why) {
      case INFECTED -> Reason.INFECTED;
      case TOO_LARGE -> Reason.TOO_LARGE;
      case SCANNER_AWAY, NO_ROOM -> throw new NotNow("a message cannot be kept: " + why);
      case EMPTY, TYPE_NOT_ACCEPTED, DAMAGED, SUSPICIOUS, MACROS, ENCRYPTED, NOT_UNICODE -> Reason.BROKEN;
    };
  }

  byte[] content(UUID original) {
    try (var in = documents.open(new DocumentId(original))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// As an appeal of the general kind, on no topic of the list: what it asks for, a machine does not judge.
  MailItem lodge(MailItem item, Mail mail, Person author, Actor by) {
    var filing = new Filing(submission(item), Kind.APPLICATION, Channel.EMAIL, author, "other", null, null, text(mail),
        MailAuthor.language(mail.text()), null, clock.instant(), false);
    var kept = files(item, mail, by);
    var appeal = lodging.lodge(filing, kept.cover(null), by);
    return item.now(new Fate.BecameAppeal(appeal.id()), kept.leftOut());
  }

  /// As a request for information. Its term runs from the moment the message came, not from when somebody read it.
  MailItem ask(MailItem item, Mail mail, Author author, Actor by) {
    var asks = new Asking(submission(item), Asking.Channel.EMAIL, author, text(mail), Wish.EFILE, Urgency.ORDINARY, "",
        null, MailAuthor.language(mail.text()), null, item.takenAt(), false);
    var kept = files(item, mail, by);
    var inquiry = asking.lodge(asks, by);
    asked.add(inquiry.id(), kept.files());
    return item.now(new Fate.BecameInquiry(inquiry.id()), kept.leftOut());
  }

  MailItem add(MailItem item, Mail mail, UUID appeal, String written, Actor by) {
    var kept = files(item, mail, by);
    adding.add(appeal, kept.files(), written, by);
    return item.now(new Fate.Added(appeal), kept.leftOut());
  }

  /// The key of the one act of handing in: the same message is never two appeals.
  static UUID submission(MailItem item) {
    return UUID.nameUUIDFromBytes(("mail:" + item.fingerprint()).getBytes(StandardCharsets.UTF_8));
  }

  /// What was written, and before it what it is about. What is longer than an appeal may be stands in the message.
  static String text(Mail mail) {
    return MailReader.cut(words(mail), Filing.LONGEST_TEXT);
  }

  private static String words(Mail mail) {
    var text = mail.text().isEmpty() ? mail.subject() : mail.text();
    var whole = mail.subject().isEmpty() || text.startsWith(mail.subject()) ? text : mail.subject() + "\n\n" + text;
    return whole.isBlank() ? "—" : whole;
  }

  /// The files that were kept, and those that were not.
  record Kept(List<UUID> files, List<String> leftOut) {

    /// What goes with the appeal; `arrived` where it lay before it was registered.
    Cover cover(@Nullable LocalDate arrived) {
      var names = leftOut.stream().map(each -> each.substring(each.indexOf(' ') + 1)).collect(Collectors.joining(", "));
      return new Cover(files, List.of(), null, null, arrived, MailReader.cut(names, Cover.LONGEST_LACKING));
    }
  }

  /// Of a message that was cut off the last file is no whole one.
  Kept files(MailItem item, Mail mail, Actor by) {
    var files = new ArrayList<UUID>();
    var leftOut = new ArrayList<String>();
    var sent = new ArrayList<>(mail.files());
    if (item.cut() && !sent.isEmpty()) leftOut.add(Refusal.TOO_LARGE + " " + sent.removeLast().name());
    for (var file : sent) {
      switch (documents.keep(new ByteArrayInputStream(file.content()), file.name(), by)) {
        case Done(var id) -> files.add(id.value());
        case Refused(var why) -> leftOut.add(why + " " + file.name());
      }
    }
    boolean whole = leftOut.isEmpty() && !item.cut() && words(mail).length() <= Filing.LONGEST_TEXT;
    if (!whole) itself(item, by).ifPresent(files::add);
    return new Kept(files, leftOut);
  }

  /// The message as it came, kept once more: each file is one register's.
  private Optional<UUID> itself(MailItem item, Actor by) {
    var original = item.original();
    if (original == null) return Optional.empty();
    return switch (documents.keep(new ByteArrayInputStream(content(original)), NAME, by)) {
      case Done(var id) -> Optional.of(id.value());
      case Refused(var _) -> Optional.empty();
    };
  }
}
