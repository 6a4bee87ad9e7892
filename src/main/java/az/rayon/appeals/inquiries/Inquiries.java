package az.rayon.appeals.inquiries;

import az.rayon.kernel.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where requests for information are kept.
@Repository
public class Inquiries {

  private final JdbcClient db;

  Inquiries(JdbcClient db) {
    this.db = db;
  }

  public Inquiry get(String number) {
    return find(number).orElseThrow(() -> new NotFound("inquiry"));
  }

  public Inquiry get(UUID id) {
    return find(id).orElseThrow(() -> new NotFound("inquiry"));
  }

  Optional<Inquiry> find(UUID id) {
    return db.sql("select * from appeals.inquiry where id = ?").param(id).query(InquiryRow::read).optional();
  }

  public Optional<Inquiry> find(String number) {
    return db.sql("select * from appeals.inquiry where number = ?").param(number).query(InquiryRow::read).optional();
  }

  public Optional<Inquiry> findSubmission(UUID submission) {
    return db.sql("select * from appeals.inquiry where submission = ?").param(submission).query(InquiryRow::read)
        .optional();
  }

  List<Inquiry> listAskedFrom(UUID account) {
    return db.sql("select * from appeals.inquiry where account = ? order by received_at desc").param(account)
        .query(InquiryRow::read).list();
  }

  List<Inquiry> listOpen() {
    return db.sql("select * from appeals.inquiry where settled_at is null order by number").query(InquiryRow::read)
        .list();
  }

  /// Makes others that hand in under the same key wait for this transaction.
  void await(UUID submission) {
    db.sql("select pg_advisory_xact_lock(?)").param(submission.getLeastSignificantBits()).query((_, _) -> "").single();
  }

  public void add(Inquiry inquiry) {
    db.sql(InquiryRow.INSERT).paramSource(InquiryRow.of(inquiry)).update();
  }

  /// Keeps where the request stands now. What was asked stays as it is.
  public void save(Inquiry inquiry) {
    int rows = db.sql(InquiryRow.UPDATE).paramSource(InquiryRow.facts(inquiry)).update();
    if (rows == 0) throw new OptimisticLockingFailureException("inquiry " + inquiry.number());
  }
}
