package az.rayon.actionplan.imports;

import az.rayon.actionplan.imports.ReadPaper.Clause;
import az.rayon.actionplan.imports.Scan.Rows;
import az.rayon.actionplan.plan.KeepingPlans;
import az.rayon.actionplan.plan.KeepingPlans.Terms;
import az.rayon.actionplan.plan.Measure;
import az.rayon.actionplan.plan.Measure.Executor;
import az.rayon.actionplan.plan.Measures;
import az.rayon.actionplan.plan.Plan;
import az.rayon.actionplan.plan.Plans;
import az.rayon.actionplan.report.ArchivingReports;
import az.rayon.actionplan.report.ArchivingReports.Entry;
import az.rayon.actionplan.report.ArchivingReports.Old;
import az.rayon.actionplan.report.Report;
import az.rayon.actionplan.report.Report.Form;
import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Translated;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Saves a file that was looked at as a plan, as a report, or as both. All of it or nothing.
@Service
class BringingIn {

  enum Refusal {
    /// Some line could not be read.
    UNREAD, PLAN_EXISTS, REPORT_EXISTS,
    /// The report speaks of a clause that its plan does not have.
    UNKNOWN_MEASURE, FILE_REFUSED
  }

  /// What the file is to become: the plan it belongs to and, of a report, its year.
  record Wish(String code, String title, int firstYear, int lastYear, int year) {}

  private final Previews previews;
  private final Plans plans;
  private final Measures measures;
  private final KeepingPlans keeping;
  private final ArchivingReports archiving;
  private final Documents documents;
  private final Clock clock;

  // checkstyle:off ParameterNumber - a file becomes a plan and a report
  BringingIn(Previews previews, Plans plans, Measures measures, KeepingPlans keeping, ArchivingReports archiving,
      Documents documents, Clock clock) {
    this.previews = previews;
    this.plans = plans;
    this.measures = measures;
    this.keeping = keeping;
    this.archiving = archiving;
    this.documents = documents;
    this.clock = clock;
  }
  // checkstyle:on

  UUID keep(String fileName, byte[] content, Actor by) {
    return previews.keep(fileName, content, by, clock.instant());
  }

  /// The address of what it became. Saving the same file again leads to the same address.
  @Transactional
  Outcome<String, Refusal> save(UUID key, Wish wish, Actor by) {
    var preview = previews.lock(key, by);
    var became = preview.became();
    if (became != null) return new Done<>(became);
    if (!(FileScan.of(preview.content()) instanceof Rows(var rows))) return new Refused<>(Refusal.UNREAD);
    var outcome = bringIn(PaperReader.read(rows), wish, preview, by);
    switch (outcome) {
      case Done(var address) -> previews.became(key, address);
      case Refused(var _) -> TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    }
    return outcome;
  }

  private Outcome<String, Refusal> bringIn(ReadPaper paper, Wish wish, Previews.Preview preview, Actor by) {
    if (!paper.whole()) return new Refused<>(Refusal.UNREAD);
    var known = plans.find(wish.code());
    if (known.isPresent() && !paper.report()) return new Refused<>(Refusal.PLAN_EXISTS);
    var plan = known.orElseGet(() -> lay(paper, wish, by));
    if (!paper.report()) return new Done<>("/plans/" + plan.code());
    var entries = new ArrayList<Entry>();
    for (var clause : paper.clauses()) {
      var measure = measures.find(plan.id(), clause.number());
      if (measure.isEmpty()) return new Refused<>(Refusal.UNKNOWN_MEASURE);
      entries.add(new Entry(clause.number(), measure.get().id(), clause.title(), clause.status()));
    }
    return switch (documents.keep(new ByteArrayInputStream(preview.content()), preview.fileName(), by)) {
      case Refused(var _) -> new Refused<>(Refusal.FILE_REFUSED);
      case Done(var original) -> archive(plan, wish, paper, entries, original, by);
    };
  }

  // checkstyle:off ParameterNumber - the last step, where all pieces are at hand
  private Outcome<String, Refusal> archive(Plan plan, Wish wish, ReadPaper paper, List<Entry> entries,
      DocumentId original, Actor by) {
    var signatory = paper.signatory();
    var title = paper.title().isEmpty() ? wish.title() : paper.title();
    var form = new Form(title, String.join("\t", paper.headings()), signatory == null ? "" : signatory.post(),
        signatory == null ? "" : signatory.name());
    var old = new Old(wish.year(), form, paper.date(), entries, original);
    return switch (archiving.archive(plan, old, by)) {
      case Done(var report) -> new Done<>(Report.path(plan.code(), report.year()));
      case Refused(var _) -> new Refused<>(Refusal.REPORT_EXISTS);
    };
  }
  // checkstyle:on

  private Plan lay(ReadPaper paper, Wish wish, Actor by) {
    var laid = keeping.bringIn(wish.code(), Translated.az(wish.title()), wish.firstYear(), wish.lastYear(), false, by);
    if (!(laid instanceof Done(var plan))) throw new IllegalStateException("plan " + wish.code());
    paper.clauses().forEach(clause -> promise(plan, clause, paper, by));
    return plan;
  }

  private void promise(Plan plan, Clause clause, ReadPaper paper, Actor by) {
    var number = clause.number().split("\\.")[0];
    var direction = paper.directions().stream().filter(each -> each.number().equals(number)).findFirst()
        .map(ReadPaper.Direction::title).orElse(clause.direction());
    var starts = clause.starts() == null ? LocalDate.of(plan.firstYear(), 1, 1) : clause.starts();
    var ends = clause.ends() == null ? LocalDate.of(plan.lastYear(), 12, 31) : clause.ends();
    List<Executor> executors = clause.executors().isBlank() ? List.of() : executors(clause.executors());
    var terms = new Terms(clause.number(), Translated.az(clause.title()), number, Translated.az(direction), starts,
        ends.isBefore(starts) ? starts : ends, executors, List.of());
    if (!(keeping.record(plan, terms, by) instanceof Done<Measure, ?>)) {
      throw new IllegalStateException("measure " + clause.number());
    }
  }

  private static List<Executor> executors(String names) {
    return Arrays.stream(names.split("\\s*[;\\n]\\s*")).filter(name -> !name.isBlank())
        .map(name -> new Executor(null, name)).toList();
  }
}
