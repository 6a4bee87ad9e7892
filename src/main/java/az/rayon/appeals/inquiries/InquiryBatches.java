package az.rayon.appeals.inquiries;

import java.util.List;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/// Puts many requests and their histories in at once.
@Repository
public class InquiryBatches {

  private final NamedParameterJdbcOperations db;

  InquiryBatches(NamedParameterJdbcOperations db) {
    this.db = db;
  }

  public void add(List<Inquiry> inquiries, List<Step> steps) {
    db.batchUpdate(InquiryRow.INSERT, inquiries.stream().map(InquiryRow::of).toArray(SqlParameterSource[]::new));
    db.batchUpdate(Steps.INSERT, steps.stream().map(Steps::parameters).toArray(SqlParameterSource[]::new));
  }
}
