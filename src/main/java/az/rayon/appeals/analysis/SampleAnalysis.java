package az.rayon.appeals.analysis;

import az.rayon.appeals.analysis.Analysis.Publishing;
import az.rayon.kernel.Demonstration;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Publishes the analysis of the demonstration's last whole year.
@Component
class SampleAnalysis implements Demonstration {

  private static final String REMARKS = """
      (Nümunə üçün uydurulub.) İl ərzində ən çox suvarma və içməli su barədə yazılıb. Payız yoxlamasından sonra üç \
      kənddə su xəttinin təmiri plana salınıb. Gecikən cavabların çoxu yerində ölçmə tələb edən müraciətlərdir: gələn \
      il ölçmə qrafiki rüblük qurulacaq.""";

  private final Analyses analyses;
  private final YearRows rows;
  private final Clock clock;

  SampleAnalysis(Analyses analyses, YearRows rows, Clock clock) {
    this.analyses = analyses;
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 33;
  }

  @Override
  @Transactional
  public void prepare() {
    var today = LocalDate.now(clock);
    int year = today.getYear() - 1;
    var at = today.withDayOfYear(1).plusDays(24).atStartOfDay(clock.getZone()).plusHours(11).toInstant();
    var now = clock.instant();
    var published = at.isBefore(now) ? at : now;
    analyses.save(new Analysis(year, REMARKS, new UUID(0, 1), published,
        new Publishing(rows.of(year, today), new UUID(0, 2), published), 0));
  }
}
