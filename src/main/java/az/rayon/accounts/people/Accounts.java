package az.rayon.accounts.people;

import az.rayon.accounts.people.Account.Kind;
import az.rayon.accounts.people.Account.Name;
import az.rayon.accounts.people.Account.Standing;
import az.rayon.accounts.people.Account.State;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where accounts are kept, with the roles that people hold on a day.
@Repository
public class Accounts {

  private static final String SELECT = """
      select a.*, array(select r.role from accounts.role_held r where r.account = a.id and r.since <= :day
        and (r.until is null or r.until >= :day)) as roles
      from accounts.account a where\s""";

  private final JdbcClient db;

  Accounts(JdbcClient db) {
    this.db = db;
  }

  public Account get(UUID id, LocalDate day) {
    return find(id, day).orElseThrow(() -> new NotFound("account"));
  }

  public Optional<Account> find(UUID id, LocalDate day) {
    return db.sql(SELECT + "a.id = :id").param("id", id).param("day", day).query(Accounts::account).optional();
  }

  public Optional<Account> findByEmail(String email, LocalDate day) {
    return db.sql(SELECT + "a.email = :email and a.state <> 'ENDED'").param("email", Email.canonical(email))
        .param("day", day).query(Accounts::account).optional();
  }

  public void add(Account account, Instant now) {
    row(db.sql("""
        insert into accounts.account (id, kind, state, email, given_name, family_name, patronymic, language, phone,
          unit, organisation, password, totp, created_at)
        values (:id, :kind, :state, :email, :given, :family, :patronymic, :language, :phone, :unit, :organisation,
          :password, :totp, :now)
        """), account).param("now", Moments.of(now)).update();
  }

  public void save(Account account) {
    var rows = row(db.sql("""
        update accounts.account set kind = :kind, state = :state, email = :email, given_name = :given,
          family_name = :family, patronymic = :patronymic, language = :language, phone = :phone, unit = :unit,
          organisation = :organisation, password = :password, totp = :totp, version = version + 1
        where id = :id and version = :version
        """), account).param("version", account.version()).update();
    if (rows == 0) throw new OptimisticLockingFailureException("account " + account.id());
  }

  /// From this day on exactly these roles. What was held before stays written down.
  public void give(UUID account, Collection<Role> roles, LocalDate since, @Nullable LocalDate until) {
    var names = roles.stream().map(Role::name).toArray(String[]::new);
    db.sql("""
        delete from accounts.role_held where account = :account and since >= :since and not role = any(:roles)
        """).param("account", account).param("since", since).param("roles", names).update();
    db.sql("""
        update accounts.role_held set until = :since::date - 1
        where account = :account and (until is null or until >= :since) and not role = any(:roles)
        """).param("account", account).param("since", since).param("roles", names).update();
    for (var role : roles) db.sql("""
        insert into accounts.role_held (account, role, since, until)
        select :account, :role, :since, :until where not exists (select from accounts.role_held
          where account = :account and role = :role and since <= :since and (until is null or until >= :since))
        """).param("account", account).param("role", role.name()).param("since", since).param("until", until).update();
  }

  /// True once for each step of the clock: a code that was read over somebody's shoulder is no use a second time.
  public boolean useTotpStep(UUID account, long step) {
    return db.sql("update accounts.account set totp_step = ? where id = ? and totp_step < ?")
        .params(step, account, step).update() == 1;
  }

  /// Nobody else is an administrator, or nobody else for good: the day would come on which there is none.
  public boolean isLastAdmin(UUID id, LocalDate day) {
    var only = List.of(id);
    return lockAdmins(day).equals(only) || listLastingAdmins().equals(only);
  }

  /// Administrators for good, whose role has no end.
  public List<UUID> listLastingAdmins() {
    return db.sql("""
        select a.id from accounts.account a where a.state = 'ACTIVE' and exists (select from accounts.role_held r
          where r.account = a.id and r.role = 'ADMIN' and r.until is null)
        """).query(UUID.class).list();
  }

  /// Locks the administrators' rows, so that two of them cannot remove each other at the same moment.
  public List<UUID> lockAdmins(LocalDate day) {
    return db.sql("""
        select a.id from accounts.account a where a.state = 'ACTIVE' and exists (select from accounts.role_held r
          where r.account = a.id and r.role = 'ADMIN' and r.since <= :day and (r.until is null or r.until >= :day))
        for update
        """).param("day", day).query(UUID.class).list();
  }

  private static JdbcClient.StatementSpec row(JdbcClient.StatementSpec sql, Account account) {
    var unit = account.standing() instanceof Standing.Official official ? official.unit() : null;
    var organisation = account.standing() instanceof Standing.Delegate delegate ? delegate.organisation() : null;
    return sql.param("id", account.id()).param("kind", account.kind().name()).param("state", account.state().name())
        .param("email", account.email()).param("given", account.name().given())
        .param("family", account.name().family()).param("patronymic", account.name().patronymic())
        .param("language", account.language().name()).param("phone", account.phone()).param("unit", unit)
        .param("organisation", organisation).param("password", account.password()).param("totp", account.totp());
  }

  private static Account account(ResultSet row, int number) throws SQLException {
    return new Account(row.getObject("id", UUID.class), State.valueOf(row.getString("state")), standing(row),
        row.getString("email"),
        new Name(row.getString("given_name"), row.getString("family_name"), row.getString("patronymic")),
        Language.valueOf(row.getString("language")), row.getString("phone"), row.getString("password"),
        row.getBytes("totp"), row.getInt("version"));
  }

  public static Standing standing(ResultSet row) throws SQLException {
    return switch (Kind.valueOf(row.getString("kind"))) {
      case CITIZEN -> new Standing.Citizen();
      case DELEGATE -> new Standing.Delegate(row.getObject("organisation", UUID.class));
      case OFFICIAL -> new Standing.Official(row.getObject("unit", UUID.class), roles(row));
    };
  }

  private static Set<Role> roles(ResultSet row) throws SQLException {
    return Arrays.stream((String[]) row.getArray("roles").getArray()).map(Role::valueOf).collect(Collectors.toSet());
  }
}
