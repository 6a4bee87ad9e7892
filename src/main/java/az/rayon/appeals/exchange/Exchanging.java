package az.rayon.appeals.exchange;

import az.rayon.appeals.exchange.Checking.Checked;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.LodgingAppeals;
import az.rayon.audit.Audit;
import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes in the appeals of a file, all of them or none. What was taken in before is passed over, so that the same file
/// twice, or a longer one, makes nothing twice.
@Service
class Exchanging {

  private static final Duration STAGED = Duration.ofDays(1);
  private static final String CSV = "text/csv";
  private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Checking checking;
  private final Outsiders outsiders;
  private final LodgingAppeals lodging;
  private final Documents documents;
  private final Audit audit;
  private final Clock clock;

  Exchanging(Checking checking, Outsiders outsiders, LodgingAppeals lodging, Documents documents, Audit audit,
      Clock clock) {
    this.checking = checking;
    this.outsiders = outsiders;
    this.lodging = lodging;
    this.documents = documents;
    this.audit = audit;
    this.clock = clock;
  }

  static boolean mayExchange(Actor by) {
    return by.holds(Role.REGISTRAR);
  }

  /// Looks at a kept file; where nothing is wrong with it, it waits a day for somebody to say that it is to be taken.
  @Transactional
  Checked look(Channel channel, UUID file, Actor by) {
    var now = clock.instant();
    outsiders.removeStagedBefore(now.minus(STAGED)).forEach(old -> documents.forget(new DocumentId(old)));
    var checked = checking.check(channel, table(file));
    if (checked.sound()) outsiders.stage(file, channel, by.id(), now);
    else documents.forget(new DocumentId(file));
    return checked;
  }

  /// What is wrong by now with a file that was right: then nothing of it is taken.
  @Transactional
  Checked take(Channel channel, UUID file, Actor by) {
    outsiders.await(channel);
    if (outsiders.take(file, channel, by.id()).isEmpty()) throw new NotFound("staged file");
    var checked = checking.check(channel, table(file));
    documents.forget(new DocumentId(file));
    if (!checked.sound()) return checked;
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, clock.getZone());
    for (var line : checked.lines()) {
      if (!line.fresh()) continue;
      var key = UUID.nameUUIDFromBytes((channel + ":" + line.number()).getBytes(StandardCharsets.UTF_8));
      var appeal = lodging.lodge(line.answers().filing(key, channel, Language.AZ, null, now),
          line.answers().cover(List.of(), today), by);
      outsiders.add(channel, line.number(), appeal.id());
    }
    audit.record(by, "appeals.exchange.taken", file);
    return checked;
  }

  /// A file that is neither table, or cannot be made out, has no columns.
  private Table table(UUID file) {
    var document = documents.get(new DocumentId(file));
    try (var in = documents.open(document.id())) {
      return switch (document.type()) {
        case CSV, "text/plain" -> TableReader.csv(in);
        case XLSX -> TableReader.xlsx(in);
        default -> new Table(List.of(), List.of());
      };
    } catch (IOException e) {
      return new Table(List.of(), List.of());
    }
  }
}
