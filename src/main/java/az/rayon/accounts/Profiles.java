package az.rayon.accounts;

import az.rayon.kernel.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The people behind the ids, for the modules that write to them. An account that has ended has no profile any more.
@Repository
public class Profiles {

  private static final String SELECT = """
      select id, given_name || ' ' || family_name as name, email, language, phone
      from accounts.account where state = 'ACTIVE' and\s""";

  private final JdbcClient db;

  Profiles(JdbcClient db) {
    this.db = db;
  }

  public Optional<Profile> find(UUID account) {
    return db.sql(SELECT + "id = ?").param(account).query(Profile.class).optional();
  }

  /// Those of the accounts that are known, in one go.
  public List<Profile> list(Collection<UUID> accounts) {
    if (accounts.isEmpty()) return List.of();
    return db.sql(SELECT + "id = any(?)").param(accounts.toArray(UUID[]::new)).query(Profile.class).list();
  }

  public Optional<Profile> findByEmail(String email) {
    return db.sql(SELECT + "email = ?").param(Email.canonical(email)).query(Profile.class).optional();
  }

  /// Everybody who works in the unit on that day, in whatever role.
  public List<Profile> listServing(UUID unit, LocalDate day) {
    return db.sql(SELECT + """
        unit = :unit and exists (select from accounts.role_held where account = account.id
          and since <= :day and (until is null or until >= :day))
        order by family_name, given_name
        """).param("unit", unit).param("day", day).query(Profile.class).list();
  }

  /// Everybody who holds the role in the unit on that day, for what is written to a post and not to a person.
  public List<Profile> listHolding(Role role, UUID unit, LocalDate day) {
    return db.sql(SELECT + """
        unit = :unit and exists (select from accounts.role_held where account = account.id and role = :role
          and since <= :day and (until is null or until >= :day))
        order by family_name, given_name
        """).param("unit", unit).param("role", role.name()).param("day", day).query(Profile.class).list();
  }
}
