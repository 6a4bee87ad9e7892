package az.rayon.services.applications;

import az.rayon.kernel.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where applications are kept.
@Repository
class Applications {

  private static final String SELECT = "select * from services.application ";

  private final JdbcClient db;

  Applications(JdbcClient db) {
    this.db = db;
  }

  Application get(String number) {
    return find(number).orElseThrow(() -> new NotFound("application"));
  }

  Application get(UUID id) {
    return find(id).orElseThrow(() -> new NotFound("application"));
  }

  Optional<Application> find(UUID id) {
    return db.sql(SELECT + "where id = ?").param(id).query(ApplicationRow::read).optional();
  }

  Optional<Application> find(String number) {
    return db.sql(SELECT + "where number = ?").param(number).query(ApplicationRow::read).optional();
  }

  Optional<Application> findSubmission(UUID submission) {
    return db.sql(SELECT + "where submission = ?").param(submission).query(ApplicationRow::read).optional();
  }

  List<Application> listOf(UUID account) {
    return db.sql(SELECT + "where account = ? order by received_at desc").param(account).query(ApplicationRow::read)
        .list();
  }

  List<Application> listOpen() {
    return db.sql(SELECT + "where settled_at is null order by number").query(ApplicationRow::read).list();
  }

  /// Granted ones from which no household is in the housing queue yet, the longest waiting first.
  List<Application> listNotEntered(String service) {
    return db.sql(SELECT + """
        a where service = ? and state = 'GRANTED'
          and not exists (select from services.housing_entry e where e.application = a.number)
        order by decided_at, number
        """).param(service).query(ApplicationRow::read).list();
  }

  /// Makes others that send in under the same key wait for this transaction.
  void await(UUID submission) {
    db.sql("select pg_advisory_xact_lock(?)").param(submission.getLeastSignificantBits()).query((_, _) -> "").single();
  }

  void add(Application application) {
    db.sql(ApplicationRow.INSERT).paramSource(ApplicationRow.of(application)).update();
  }

  /// Keeps where the application stands now. What was asked for stays as it is.
  void save(Application application) {
    int rows = db.sql(ApplicationRow.UPDATE).paramSource(ApplicationRow.facts(application)).update();
    if (rows == 0) throw new OptimisticLockingFailureException("application " + application.number());
  }
}
