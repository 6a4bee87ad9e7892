package az.rayon.accounts;

import az.rayon.accounts.people.Email;
import az.rayon.kernel.Language;
import az.rayon.kernel.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

  /// Everybody who works in a unit on that day, in whatever role, by the unit.
  public Map<UUID, List<Profile>> listServing(LocalDate day) {
    return db.sql("""
        select unit, id, given_name || ' ' || family_name as name, email, language, phone from accounts.account
        where state = 'ACTIVE' and unit is not null and exists (select from accounts.role_held
          where account = account.id and since <= :day and (until is null or until >= :day))
        order by family_name, given_name
        """).param("day", day).query(Serving.class).list().stream()
        .collect(Collectors.groupingBy(Serving::unit, Collectors.mapping(Serving::profile, Collectors.toList())));
  }

  private record Serving(UUID unit, UUID id, String name, String email, Language language, @Nullable String phone) {

    Profile profile() {
      return new Profile(id, name, email, language, phone);
    }
  }

  /// Whether each of the roles is held on that day by somebody who signs in, or may once the invitation has come.
  public boolean areHeld(Set<Role> roles, LocalDate day) {
    return db.sql("""
        select count(distinct role) from accounts.role_held join accounts.account on account.id = role_held.account
        where account.state <> 'ENDED' and role = any(:roles) and since <= :day and (until is null or until >= :day)
        """).param("roles", roles.stream().map(Role::name).toArray(String[]::new)).param("day", day)
        .query(Integer.class).single() == roles.size();
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
