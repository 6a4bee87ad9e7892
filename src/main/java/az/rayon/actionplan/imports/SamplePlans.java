package az.rayon.actionplan.imports;

import az.rayon.actionplan.imports.Scan.Rows;
import az.rayon.actionplan.report.SampleReports;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Demonstration;
import az.rayon.kernel.Outcome.Done;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The report of 28.12.2022, brought in as any file would be, and after it a plan with the same seven measures that
/// live figures feed. The first is real and public, the second says that it is a demonstration.
@Component
class SamplePlans implements Demonstration {

  private static final Actor PROGRAM = new Actor.Clockwork("demonstration");
  private static final String REPORT = "samux-report-2022.txt";

  private final BringingIn bringing;
  private final SamplePlan plan;
  private final SampleReports reports;

  SamplePlans(BringingIn bringing, SamplePlan plan, SampleReports reports) {
    this.bringing = bringing;
    this.plan = plan;
    this.reports = reports;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  @Transactional
  public void prepare() {
    var bytes = report();
    if (!(FileScan.of(bytes) instanceof Rows(var rows))) throw new IllegalStateException(REPORT);
    var paper = PaperReader.read(rows);
    var key = bringing.keep(REPORT, bytes, PROGRAM);
    var saved = bringing.save(key, Wishes.wish(paper), PROGRAM);
    if (!(saved instanceof Done<String, ?>)) throw new IllegalStateException(saved.toString());
    reports.prepare(plan.prepare(paper));
  }

  private static byte[] report() {
    try (var in = new ClassPathResource("actionplan/" + REPORT).getInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
