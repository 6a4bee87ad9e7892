package az.rayon.services.catalogue;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Gives published versions of passports invented days, which nobody does outside of the demonstration.
@Repository
class SampleVersions {

  private final JdbcClient db;

  SampleVersions(JdbcClient db) {
    this.db = db;
  }

  /// The version holds from the day on, unless what was before began later; what it gave up it gave up then.
  void begin(Passport version, LocalDate from) {
    db.sql("""
        with before as (
          update services.passport_version set valid_to = :from::date - 1
          where service = :service and number = :number - 1 and valid_from < :from returning id
        ), moved as (
          update services.passport_version set valid_from = :from, invented = true
          where id = :id and exists (select from before) returning id
        )
        update services.required_paper r set dropped_on = :from from moved
        where r.passport = moved.id and r.dropped_on is not null
        """).param("from", from).param("service", version.code()).param("number", version.number())
        .param("id", version.id()).update();
  }
}
