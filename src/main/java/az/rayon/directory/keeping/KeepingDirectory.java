package az.rayon.directory.keeping;

import az.rayon.audit.Audit;
import az.rayon.directory.register.Periods;
import az.rayon.directory.register.Vacancies;
import az.rayon.directory.sheets.Clash;
import az.rayon.directory.sheets.Codes;
import az.rayon.directory.sheets.Fault;
import az.rayon.directory.sheets.Line;
import az.rayon.directory.sheets.Sheet;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Ids;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Adds to the directory, corrects it and ends what no longer holds; the same for every sheet. Data, site and program
/// administrators may.
@Component
public class KeepingDirectory {

  enum Refusal {
    NOT_YOURS
  }

  private final JdbcClient db;
  private final Periods periods;
  private final Vacancies vacancies;
  private final Audit audit;
  private final Clock clock;

  KeepingDirectory(JdbcClient db, Periods periods, Vacancies vacancies, Audit audit, Clock clock) {
    this.db = db;
    this.periods = periods;
    this.vacancies = vacancies;
    this.audit = audit;
    this.clock = clock;
  }

  public static boolean may(Official official) {
    return official.is(Role.ADMIN) || official.is(Role.DATA) || official.is(Role.EDITOR);
  }

  /// Keeps a row that somebody typed; gives back what is wrong with it, or nothing. `seen` is the row as it was shown
  /// to them, empty for a new one: if it is not that any more, somebody was faster.
  @Transactional
  <T extends Record> Outcome<List<Fault>, Refusal> put(Sheet<T> sheet, Map<String, String> cells, String seen,
      Official by) {
    if (!may(by)) return new Refused<>(Refusal.NOT_YOURS);
    periods.takeTurn();
    var faults = new ArrayList<Fault>();
    var codes = new Codes(db, _ -> Ids.at(clock.instant()));
    var line = new Line(1, cells, faults);
    var thing = sheet.read(line, codes);
    var key = sheet.key(thing);
    var before = sheet.all().stream().filter(each -> sheet.key(each).equals(key)).findFirst();
    if (before.isPresent() && seen.isEmpty()) line.wrong("code", "", "directory.import.taken");
    before.filter(_ -> !seen.isEmpty()).ifPresent(row -> stillAs(seen, sheet.seal(row, codes)));
    if (faults.isEmpty()) keep(sheet, thing, line, by);
    if (!faults.isEmpty()) TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    return new Done<>(List.copyOf(faults));
  }

  /// Takes a row away that should never have been there. What has ended is not removed but given a last day.
  @Transactional
  <T extends Record> Outcome<List<Fault>, Refusal> remove(Sheet<T> sheet, T thing, Official by) {
    if (!may(by)) return new Refused<>(Refusal.NOT_YOURS);
    periods.takeTurn();
    var from = sheet.term(thing).from();
    var vacant = vacancies.now();
    if (!periods.remove(sheet.table(), sheet.id(thing), from)) throw new NotFound("row");
    audit.record(by, "directory." + sheet.name() + ".removed", sheet.id(thing));
    vacancies.tell(vacant);
    return new Done<>(List.of());
  }

  private <T extends Record> void keep(Sheet<T> sheet, T thing, Line line, Official by) {
    var vacant = vacancies.now();
    try {
      sheet.put(thing);
      audit.record(by, "directory." + sheet.name() + ".kept", sheet.id(thing));
      vacancies.tell(vacant);
    } catch (DataIntegrityViolationException refused) {
      Clash.of(refused).tell(line);
    }
  }

  private static void stillAs(String seen, String now) {
    if (!seen.equals(now)) throw new OptimisticLockingFailureException("the row was changed meanwhile");
  }
}
