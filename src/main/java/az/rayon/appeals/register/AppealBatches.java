package az.rayon.appeals.register;

import az.rayon.appeals.register.Step.What;
import java.util.List;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/// Puts many appeals and their histories in at once, for whatever comes in bulk.
@Repository
public class AppealBatches {

  private final NamedParameterJdbcOperations db;
  private final Steps steps;

  AppealBatches(NamedParameterJdbcOperations db, Steps steps) {
    this.db = db;
    this.steps = steps;
  }

  public void add(List<Appeal> appeals) {
    db.batchUpdate(AppealColumns.INSERT, appeals.stream().map(AppealColumns::of)
        .toArray(SqlParameterSource[]::new));
    db.getJdbcOperations().update("""
        update appeals.appeal a set settlement_shown = a.settlement
        from (select settlement, extract(year from registered_on) as year from appeals.appeal
          where settlement is not null group by 1, 2 having count(*) >= ?) enough
        where a.settlement = enough.settlement and extract(year from a.registered_on) = enough.year
          and a.settlement_shown is null
        """, Appeals.SHOWN_FROM);
  }

  /// What they ask, nobody has answered.
  public void addSteps(List<Step> lines) {
    steps.addAll(Register.APPEAL, lines);
    lines.stream().filter(line -> line.what() == What.ASKED).forEach(steps::await);
  }
}
