package az.rayon.actionplan.report;

import az.rayon.actionplan.plan.EvidenceItem;
import az.rayon.actionplan.plan.EvidenceItems;
import az.rayon.actionplan.plan.Milestone;
import az.rayon.actionplan.plan.Milestones;
import az.rayon.actionplan.report.Report.Form;
import az.rayon.actionplan.report.ReportEvents.Event;
import az.rayon.actionplan.report.Sentence.Origin;
import az.rayon.kernel.Actor;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Wording a report sentence by sentence. What a sentence rests on stays with it until somebody says otherwise.
@Service
class EditingReports {

  private final Reports reports;
  private final Sentences sentences;
  private final Milestones milestones;
  private final EvidenceItems evidence;
  private final ReportEvents events;

  EditingReports(Reports reports, Sentences sentences, Milestones milestones, EvidenceItems evidence,
      ReportEvents events) {
    this.reports = reports;
    this.sentences = sentences;
    this.milestones = milestones;
    this.evidence = evidence;
    this.events = events;
  }

  /// Something of the measure that a sentence can rest on: a figure of the report's moment, evidence, a milestone. The
  /// key starts with what it is: F figure, E evidence, M milestone.
  record Support(String key, String title, Trace trace) {}

  List<Support> supports(Clause clause) {
    var measure = clause.measure();
    if (measure == null) return List.of();
    var all = new ArrayList<Support>();
    for (var figure : clause.figures()) {
      all.add(new Support("F:" + figure.source().series(), figure.source().title(), figure));
    }
    for (Milestone step : milestones.of(measure)) {
      all.add(new Support("M:" + step.id(), step.title(), new Trace.OfMilestone(step.id(), step.done())));
    }
    for (EvidenceItem item : evidence.of(measure)) {
      if (item.stands()) all.add(new Support("E:" + item.id(), item.title(), new Trace.OfEvidence(item.id())));
    }
    return all;
  }

  /// New words for a sentence. `was` is the mark of the words that the writer had before their eyes.
  record Wording(String text, List<String> keys, String was) {}

  /// Changes with the words, so that a form knows whether it is stale.
  static String mark(String text) {
    return Freezing.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }

  @Transactional
  public Outcome<Report, ReportRefusal> word(UUID id, UUID sentence, Wording wording, Actor by) {
    var stands = clauseOf(id, sentence);
    boolean stale = !wording.was().isEmpty() && stands.sentences().stream()
        .anyMatch(each -> each.id().equals(sentence) && !mark(each.text()).equals(wording.was()));
    if (stale) return new Refused<>(ReportRefusal.CHANGED);
    var text = wording.text();
    var keys = wording.keys();
    return change(id, stands, by, clause -> clause.sentences().stream().map(each -> each.id().equals(sentence)
        ? reword(each, text).resting(rests(each, supports(clause), keys))
        : each).toList());
  }

  private static Sentence reword(Sentence sentence, String text) {
    return sentence.text().equals(text) ? sentence : sentence.worded(text);
  }

  /// What was chosen; a chosen thing that the sentence already rests on stays as it was read.
  private static List<Trace> rests(Sentence sentence, List<Support> supports, List<String> keys) {
    var rests = new ArrayList<Trace>();
    sentence.traces().stream()
        .filter(trace -> supports.stream().noneMatch(support -> same(support.trace(), trace)) || supports.stream()
            .anyMatch(support -> same(support.trace(), trace) && keys.contains(support.key())))
        .forEach(rests::add);
    supports.stream().filter(support -> keys.contains(support.key()))
        .filter(support -> rests.stream().noneMatch(trace -> same(support.trace(), trace)))
        .forEach(support -> rests.add(support.trace()));
    return rests;
  }

  static boolean same(Trace one, Trace other) {
    return Redrafting.about(one).equals(Redrafting.about(other));
  }

  @Transactional
  public Outcome<Report, ReportRefusal> add(UUID id, String number, String text, List<String> keys, Actor by) {
    return change(id, clause(id, number), by, clause -> {
      var traces = supports(clause).stream().filter(support -> keys.contains(support.key()))
          .map(Support::trace).toList();
      var longer = new ArrayList<>(clause.sentences());
      longer.add(new Sentence(UUID.randomUUID(), number, text, Origin.HAND, false, traces));
      return longer;
    });
  }

  @Transactional
  public Outcome<Report, ReportRefusal> remove(UUID id, UUID sentence, Actor by) {
    return change(id, clauseOf(id, sentence), by,
        clause -> clause.sentences().stream().filter(each -> !each.id().equals(sentence)).toList());
  }

  @Transactional
  public Outcome<Report, ReportRefusal> frame(UUID id, Form form, Actor by) {
    var report = reports.get(id);
    if (!report.editedBy(by)) return new Refused<>(DraftingReports.refusal(report, by));
    reports.save(report.titled(form));
    events.note(by, report, Event.EDITED, "");
    return new Done<>(reports.get(id));
  }

  /// The report's version moves with each change, so that two editors do not undo each other unseen.
  private Outcome<Report, ReportRefusal> change(UUID id, Clause clause, Actor by,
      Function<Clause, List<Sentence>> changed) {
    var report = reports.get(id);
    if (!report.editedBy(by)) return new Refused<>(DraftingReports.refusal(report, by));
    reports.save(report);
    sentences.put(id, clause.number(), changed.apply(clause));
    events.note(by, report, Event.EDITED, clause.number());
    return new Done<>(report);
  }

  private Clause clauseOf(UUID report, UUID sentence) {
    return sentences.of(report).stream()
        .filter(clause -> clause.sentences().stream().anyMatch(each -> each.id().equals(sentence))).findFirst()
        .orElseThrow(() -> new NotFound("sentence"));
  }

  private Clause clause(UUID report, String number) {
    return sentences.of(report).stream().filter(clause -> clause.number().equals(number)).findFirst()
        .orElseThrow(() -> new NotFound("clause"));
  }
}
