package az.rayon.accounts;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who is away, and who stands in for them.
@Repository
public class Leaves {

  private final JdbcClient db;

  Leaves(JdbcClient db) {
    this.db = db;
  }

  /// Everybody who is away on that day.
  public List<Leave> listOn(LocalDate day) {
    return db.sql("select * from accounts.leave where ? between first_day and last_day").param(day)
        .query(Leave.class).list();
  }

  /// Who does the work of that official on that day: themselves, or who stands in for them. Follows those who stand in
  /// for those who stand in; where all of them are away it is nobody's but the official's.
  public UUID atWork(UUID official, LocalDate day) {
    Map<UUID, UUID> away = listOn(day).stream().collect(Collectors.toMap(Leave::official, Leave::substitute));
    var asked = new HashSet<UUID>();
    var who = official;
    while (asked.add(who)) {
      var substitute = away.get(who);
      if (substitute == null) return who;
      who = substitute;
    }
    return official;
  }
}
