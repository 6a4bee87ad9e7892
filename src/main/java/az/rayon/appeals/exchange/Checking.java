package az.rayon.appeals.exchange;

import az.rayon.appeals.exchange.Table.Fault;
import az.rayon.appeals.exchange.Table.Row;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.Names;
import az.rayon.appeals.writing.AnswerChecks;
import az.rayon.appeals.writing.Answers;
import az.rayon.appeals.writing.Picking;
import az.rayon.appeals.writing.WritingAppeals;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import az.rayon.kernel.Typed;
import az.rayon.site.page.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Looks at every line of a file before any is taken: with the same rules as every other form.
@Component
class Checking {

  private static final int LONGEST_NUMBER = 100;
  private static final int MOST_FAULTS = 200;
  private static final Map<String, String> KINDS = Map.of("teklif", "PROPOSAL", "erize", "APPLICATION", "sikayet",
      "COMPLAINT");

  private final WritingAppeals writing;
  private final Names names;
  private final Outsiders outsiders;
  private final Clock clock;

  Checking(WritingAppeals writing, Names names, Outsiders outsiders, Clock clock) {
    this.writing = writing;
    this.names = names;
    this.outsiders = outsiders;
    this.clock = clock;
  }

  /// One appeal of a file. `known` is our number of it, where it was taken in before.
  record Line(int line, String number, Answers answers, String known) {

    boolean fresh() {
      return known.isEmpty();
    }
  }

  /// What a file holds: its appeals, and all that is wrong with it.
  record Checked(List<Line> lines, List<Fault> faults) {

    boolean sound() {
      return faults.isEmpty();
    }

    long fresh() {
      return lines.stream().filter(Line::fresh).count();
    }
  }

  Checked check(Channel channel, Table table) {
    var faults = new ArrayList<Fault>();
    for (var column : Column.values()) {
      if (column.required() && !table.headings().contains(column.heading())) {
        faults.add(new Fault(1, column.heading(), "appeals.exchange.fault.column"));
      }
    }
    if (faults.isEmpty() && table.rows().isEmpty()) faults.add(new Fault(1, "", "appeals.exchange.fault.empty"));
    if (table.rows().size() > TableReader.MOST_ROWS) {
      faults.add(new Fault(TableReader.MOST_ROWS + 2, "", "appeals.exchange.fault.many", TableReader.MOST_ROWS));
    }
    return faults.isEmpty() ? lines(channel, table, faults) : new Checked(List.of(), faults);
  }

  private Checked lines(Channel channel, Table table, List<Fault> faults) {
    var checks = writing.checks();
    var today = LocalDate.now(clock);
    var choices = new Choices(topics(), settlements());
    var seen = new HashMap<String, Integer>();
    var lines = new ArrayList<Line>();
    for (var row : table.rows()) {
      var number = Typed.line(row.cell(Column.NOMRE));
      if (number.isEmpty() || Typed.length(number) > LONGEST_NUMBER) {
        faults.add(new Fault(row.line(), Column.NOMRE.heading(), "appeals.exchange.fault.number"));
      }
      var first = seen.putIfAbsent(number, row.line());
      if (first != null) faults.add(new Fault(row.line(), "nomre", "appeals.exchange.fault.twice", first));
      var answers = answers(row, choices);
      problems(checks, channel, answers, row, today, faults);
      lines.add(new Line(row.line(), number, answers, ""));
      if (faults.size() >= MOST_FAULTS) break;
    }
    var known = outsiders.known(channel, seen.keySet());
    return new Checked(lines.stream()
        .map(line -> new Line(line.line(), line.number(), line.answers(), known.getOrDefault(line.number(), "")))
        .toList(), List.copyOf(faults));
  }

  private static void problems(AnswerChecks checks, Channel channel, Answers answers, Row row, LocalDate today,
      List<Fault> faults) {
    var problems = new ArrayList<>(checks.problems(answers));
    problems.addAll(checks.counter(answers, channel, today));
    if (row.cell(Column.TARIX).isBlank()) {
      faults.add(new Fault(row.line(), Column.TARIX.heading(), "appeals.problem.dayTyped"));
    }
    problems.forEach(problem -> faults.add(
        new Fault(row.line(), Column.of(problem.field()).heading(), problem.message(), problem.args())));
  }

  private record Choices(List<Choice> topics, List<Choice> settlements) {}

  private static Answers answers(Row row, Choices choices) {
    var typed = new HashMap<String, String>();
    for (var column : Column.values()) typed.put(column.field(), row.cell(column));
    typed.put("kind", KINDS.getOrDefault(Azerbaijani.fold(Typed.line(row.cell(Column.NOV))), ""));
    typed.put("topic", Picking.code(Typed.line(row.cell(Column.MOVZU)), choices.topics()));
    typed.put("settlement", Picking.code(Typed.line(row.cell(Column.YER)), choices.settlements()));
    typed.put("who", row.cell(Column.TESKILAT).isBlank() ? "person" : "organisation");
    return Answers.none().with(typed);
  }

  /// In the state language, which both systems speak.
  private List<Choice> topics() {
    return names.listTopics().stream().map(topic -> new Choice(topic.code(), topic.name().in(Language.AZ))).toList();
  }

  private List<Choice> settlements() {
    return names.listSettlements().stream().map(place -> new Choice(place.code(), place.name().in(Language.AZ)))
        .toList();
  }
}
