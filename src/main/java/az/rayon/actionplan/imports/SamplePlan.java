package az.rayon.actionplan.imports;

import az.rayon.actionplan.imports.ReadPaper.Clause;
import az.rayon.actionplan.plan.EvidenceItem.Piece;
import az.rayon.actionplan.plan.JudgingMeasures;
import az.rayon.actionplan.plan.KeepingMilestones;
import az.rayon.actionplan.plan.KeepingPlans;
import az.rayon.actionplan.plan.KeepingPlans.Terms;
import az.rayon.actionplan.plan.Level;
import az.rayon.actionplan.plan.Measure;
import az.rayon.actionplan.plan.Measure.Executor;
import az.rayon.actionplan.plan.Measure.Indicator;
import az.rayon.actionplan.plan.Plan;
import az.rayon.actionplan.plan.Readings;
import az.rayon.actionplan.plan.ShowingEvidence;
import az.rayon.directory.Directory;
import az.rayon.directory.UnitId;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Translated;
import az.rayon.opendata.Period;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The demonstration plan: the seven measures by their real names, with invented terms from
/// `actionplan/sample-plan.properties`.
@Component
class SamplePlan {

  private static final Actor PROGRAM = new Actor.Clockwork("demonstration");
  private static final String CODE = "2025-2027";
  private static final LocalDate START = LocalDate.of(2025, 1, 1);
  private static final LocalDate END = LocalDate.of(2027, 12, 31);

  private final KeepingPlans plans;
  private final KeepingMilestones milestones;
  private final ShowingEvidence evidence;
  private final JudgingMeasures judging;
  private final Readings readings;
  private final Directory directory;
  private final Clock clock;
  private final Properties terms = new Properties();

  // checkstyle:off ParameterNumber - everything that people do with a plan is done once
  SamplePlan(KeepingPlans plans, KeepingMilestones milestones, ShowingEvidence evidence, JudgingMeasures judging,
      Readings readings, Directory directory, Clock clock) {
    this.plans = plans;
    this.milestones = milestones;
    this.evidence = evidence;
    this.judging = judging;
    this.readings = readings;
    this.directory = directory;
    this.clock = clock;
  }
  // checkstyle:on

  Plan prepare(ReadPaper report) {
    var file = new ClassPathResource("actionplan/sample-plan.properties");
    try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      terms.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var title = new Translated(term("plan.az"), term("plan.en"), term("plan.ru"));
    var plan = done(plans.bringIn(CODE, title, START.getYear(), END.getYear(), true, PROGRAM));
    report.clauses().forEach(clause -> promise(plan, clause));
    return plan;
  }

  private void promise(Plan plan, Clause clause) {
    var number = clause.number().split("\\.")[0];
    var direction = parts("direction." + number);
    var translated = parts(clause.number() + ".title");
    var title = new Translated(clause.title(), translated.get(0), translated.get(1));
    var measure = done(plans.record(plan, new Terms(clause.number(), title, number,
        new Translated(direction.get(0), direction.get(1), direction.get(2)), START, END, executors(clause.number()),
        indicators(clause.number())), PROGRAM));
    numbered(clause.number() + ".step.").forEach(step -> promise(measure, step));
    if (clause.number().equals("4.3")) show(measure);
  }

  private void promise(Measure measure, List<String> step) {
    var promised = done(milestones.promise(measure, step.get(1), LocalDate.parse(step.get(0)), PROGRAM));
    if (step.size() < 4) return;
    var on = LocalDate.parse(step.get(2));
    if (!on.isAfter(LocalDate.now(clock))) done(milestones.reach(promised.id(), on, step.get(3), PROGRAM));
  }

  /// 4.3 is fed by a register that lives; its share of answers on time is laid on the table as evidence, and an
  /// organisation says what it thinks.
  private void show(Measure measure) {
    var today = LocalDate.now(clock);
    var year = Period.year(today.getYear() - 1);
    if (readings.known("appeals.onTime")) {
      done(evidence.show(measure, today, "Keçən il vaxtında cavablandırılan müraciətlər",
          new Piece.SeriesFigure("appeals.onTime", year, null), PROGRAM));
    }
    var delegate = new Actor.Delegate(sampleId("account:cso"), sampleId("organisation:numune-maarif"));
    done(judging.assess(measure, Level.LIMITED,
        "Müraciət etmək asanlaşıb, amma kəndlərdə hələ çoxları kağızla yazır. Məmnunluq ölçülməyib.", delegate));
  }

  private List<Executor> executors(String number) {
    return parts(number + ".units").stream().map(UnitId::ofSample).map(unit -> new Executor(unit.value(),
        directory.findUnit(unit, LocalDate.now(clock)).map(found -> found.name().az()).orElse(unit.toString())))
        .toList();
  }

  private List<Indicator> indicators(String number) {
    return numbered(number + ".series.").stream()
        .map(series -> new Indicator(series.get(0), new Translated(series.get(1), series.get(2), series.get(3))))
        .toList();
  }

  private List<List<String>> numbered(String prefix) {
    return IntStream.iterate(1, next -> next + 1).takeWhile(next -> terms.containsKey(prefix + next))
        .mapToObj(next -> parts(prefix + next)).toList();
  }

  private List<String> parts(String key) {
    return Arrays.stream(term(key).split(";")).flatMap(part -> Stream.of(part.strip())).toList();
  }

  private String term(String key) {
    var value = terms.getProperty(key);
    if (value == null) throw new IllegalStateException("sample plan: " + key);
    return value;
  }

  private static UUID sampleId(String code) {
    return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
  }

  private static <T, R extends Enum<R>> T done(Outcome<T, R> outcome) {
    if (outcome instanceof Done(var value)) return value;
    throw new IllegalStateException("demonstration: " + outcome);
  }
}
