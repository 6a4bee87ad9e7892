package az.rayon.appeals.inquiries;

import az.rayon.appeals.register.Register;
import az.rayon.appeals.register.Step;
import az.rayon.appeals.register.Steps;
import java.util.List;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/// Puts many requests and their histories in at once.
@Repository
public class InquiryBatches {

  private final NamedParameterJdbcOperations db;
  private final Steps steps;

  InquiryBatches(NamedParameterJdbcOperations db, Steps steps) {
    this.db = db;
    this.steps = steps;
  }

  public void add(List<Inquiry> inquiries, List<Step> lines) {
    db.batchUpdate(InquiryRow.INSERT, inquiries.stream().map(InquiryRow::of).toArray(SqlParameterSource[]::new));
    steps.addAll(Register.INQUIRY, lines);
  }
}
