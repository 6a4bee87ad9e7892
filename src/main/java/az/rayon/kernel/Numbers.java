package az.rayon.kernel;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Gives public numbers such as `A-2026-000123`: in order and without gaps, because the counter moves in the same
/// transaction as what it numbers, and moves back with it.
@Component
public class Numbers {

  private final JdbcClient db;

  Numbers(JdbcClient db) {
    this.db = db;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public String next(String register, int year) {
    var next = db.sql("""
        insert into kernel.counter (register, year, last) values (?, ?, 1)
        on conflict (register, year) do update set last = counter.last + 1
        returning last
        """).params(register, year).query(Long.class).single();
    return "%s-%d-%06d".formatted(register, year, next);
  }
}
