import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// Starts the program on an empty folder, visits it as people would, and prints what that took. Beside each figure
/// stands its limit in the same run on the same machine, or what it must keep within.
final class Bench {

  private static final long FEW = 10_000;
  private static final long HOUSEHOLDS = 100_000;
  private static final long ROWS = 100_000;
  /// One after the other by turns, so that a machine whose speed swings slows both alike.
  private static final int TURNS = 3;
  private static final String DESK = "/az/desk/appeals";
  private static final String REGISTER = "/az/appeals/register";

  private final Duration length;
  private final Program program;

  Bench(Duration length, Program program) {
    this.length = length;
    this.program = program;
  }

  /// Seconds for each load, how many appeals to fill the register with or 0, how many rows the larger dataset has or 0,
  /// and the program's command.
  public static void main(String[] args) throws Exception {
    var program = new Program(Arrays.asList(args).subList(3, args.length));
    new Bench(Duration.ofSeconds(Long.parseLong(args[0])), program).run(Long.parseLong(args[1]),
        Long.parseLong(args[2]));
  }

  private void run(long many, long rows) throws Exception {
    var first = program.start();
    row("first start, database and demonstration made", first.toString(), "< 20 s");
    Program.stop(first.process());
    var second = program.start();
    row("later start", second.toString(), "< 6 s");
    var process = second.process();
    try {
      row("memory after the start", Program.memory(process), "< 600 MB");
      page();
      intake();
      new CertificateBench(program.at("/"), length, process.toHandle()).run();
      housing();
      openData(process, rows);
      if (many > 0) for (var appeals : List.of(FEW, many)) register(appeals);
      row("memory after the load", Program.memory(process), "< 600 MB");
    } finally {
      Program.stop(process);
    }
  }

  private void page() throws Exception {
    try (var visitor = new Visitor(program)) {
      var health = Load.of(length, () -> visitor.get("/health").statusCode() == 200);
      row("a public page", Load.of(length, () -> visitor.get("/az/plans").statusCode() == 200).toString(), "");
      row("  its limit: /health, which asks the database once", health.toString(), "");
    }
  }

  private void intake() throws Exception {
    var intake = new Intake(program);
    row("an intake: five forms, number, term, log, receipt", Load.of(length, intake::whole).toString(), "");
    double reached = 0;
    double possible = 0;
    for (int turn = 0; turn < TURNS; turn++) {
      var durable = intake.durable(length);
      var limit = Inserts.of(program).rate(length);
      row("a durable intake: its last form, to the commit", durable.toString(), "> half of its limit");
      row("  its limit: the same inserts alone", limit.toString(), "");
      reached += durable.rate();
      possible += limit.perSecond();
    }
    row("  of its limit it reaches", "%.0f %% in %d turns".formatted(100 * reached / possible, TURNS), "> 50 %");
  }

  private void housing() throws Exception {
    new Households(program).fill(HOUSEHOLDS);
    try (var visitor = new Visitor(program)) {
      row("the housing queue with %,d households".formatted(HOUSEHOLDS),
          Load.alone(length, () -> visitor.get("/az/housing").statusCode() == 200).toString(), "99% < 50 ms");
    }
  }

  private void openData(Process process, long rows) throws Exception {
    var openData = new OpenDataBench(program, process, length);
    openData.warm();
    openData.run(ROWS);
    if (rows > 0) openData.run(rows);
    openData.catalogue();
  }

  private void register(long appeals) throws Exception {
    new Many(program).fill(appeals);
    try (var visitor = new Visitor(program); var registrar = new Visitor(program)) {
      registrar.send(registrar.get("/az/sign-in"));
      var named = "with %,d appeals".formatted(appeals);
      row("the register " + named, Load.alone(length, () -> visitor.get(REGISTER).statusCode() == 200).toString(),
          "99% < 50 ms");
      row("the desk " + named, Load.alone(length, () -> registrar.get(DESK).body().contains("data-rows")).toString(),
          "99% < 50 ms");
    }
  }

  static void row(String what, String measured, String target) {
    System.out.printf("%-52s %-48s %s%n", what, measured, target);
  }
}
