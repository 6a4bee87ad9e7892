package az.rayon.directory.importing;

import az.rayon.audit.Audit;
import az.rayon.directory.importing.Importing.Result;
import az.rayon.directory.keeping.KeepingDirectory;
import az.rayon.directory.register.Periods;
import az.rayon.directory.register.Vacancies;
import az.rayon.directory.sheets.Fault;
import az.rayon.directory.sheets.Sheet;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Ids;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Brings a file in after somebody has looked at what it would do: first tried whole and taken back, then, when they
/// say so, tried again and kept, if it still has no fault.
@Component
class BringingIn {

  enum Refusal {
    NOT_YOURS
  }

  private final Importing importing;
  private final Staged staged;
  private final Periods periods;
  private final Vacancies vacancies;
  private final Audit audit;
  private final Clock clock;

  BringingIn(Importing importing, Staged staged, Periods periods, Vacancies vacancies, Audit audit,
      Clock clock) {
    this.importing = importing;
    this.staged = staged;
    this.periods = periods;
    this.vacancies = vacancies;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  <T extends Record> Outcome<Result, Refusal> attempt(Sheet<T> sheet, byte[] file, Official by) {
    if (!KeepingDirectory.may(by)) return new Refused<>(Refusal.NOT_YOURS);
    var result = readable(file) ? run(sheet, text(file)) : notText();
    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    return new Done<>(result);
  }

  /// Keeps the file for the moment in which somebody looks at the preview.
  @Transactional
  UUID stage(Sheet<?> sheet, byte[] file, Official by) {
    var now = clock.instant();
    var id = Ids.at(now);
    staged.add(new Staged.Paper(id, sheet.name(), text(file)), by.id(), now);
    return id;
  }

  @Transactional
  <T extends Record> Outcome<Result, Refusal> keep(Sheet<T> sheet, UUID id, Official by) {
    if (!KeepingDirectory.may(by)) return new Refused<>(Refusal.NOT_YOURS);
    periods.takeTurn();
    var paper = staged.take(id, by.id()).filter(each -> each.sheet().equals(sheet.name()))
        .orElseThrow(() -> new NotFound("staged file"));
    var vacant = vacancies.now();
    var result = run(sheet, paper.content());
    if (result.sound()) {
      audit.record(by, "directory." + sheet.name() + ".imported", id);
      vacancies.tell(vacant);
    } else {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    }
    return new Done<>(result);
  }

  private <T extends Record> Result run(Sheet<T> sheet, String text) {
    return importing.run(sheet, new StringReader(text), _ -> Ids.at(clock.instant()));
  }

  private static Result notText() {
    return new Result(0, 0, 0, List.of(new Fault(1, "", "directory.import.encoding")));
  }

  private static boolean readable(byte[] file) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
      return true;
    } catch (CharacterCodingException _) {
      return false;
    }
  }

  private static String text(byte[] file) {
    var text = new String(file, StandardCharsets.UTF_8).replace("\u0000", "");
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
