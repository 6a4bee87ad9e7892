package az.rayon.accounts.keeping;

import az.rayon.accounts.page.AccountPage.Held;
import az.rayon.accounts.page.AccountsPage.Line;
import az.rayon.kernel.Azerbaijani;
import az.rayon.site.page.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Accounts as the administrator looks through them.
@Repository
class AccountList {

  private static final String WHERE = """
      where (:words = ''
          or kernel.fold(a.given_name || ' ' || a.family_name || ' ' || a.email) like '%' || :words || '%')
        and (:kind = '' or a.kind = :kind)
      """;

  private final JdbcClient db;

  AccountList(JdbcClient db) {
    this.db = db;
  }

  long count(String folded, String kind) {
    return db.sql("select count(*) from accounts.account a " + WHERE).param("words", Azerbaijani.pattern(folded))
        .param("kind", kind)
        .query(Long.class).single();
  }

  List<Line> list(String folded, String kind, Paging paging, LocalDate day) {
    return db.sql("""
        select a.*, array(select r.role from accounts.role_held r where r.account = a.id and r.since <= :day
          and (r.until is null or r.until >= :day) order by r.role) as roles
        from accounts.account a
        """ + WHERE + " order by a.state = 'ENDED', a.family_name, a.given_name, a.id limit :size offset :skip")
        .param("words", Azerbaijani.pattern(folded)).param("kind", kind).param("day", day).param("size", paging.size())
        .param("skip", paging.offset()).query(AccountList::line).list();
  }

  /// What somebody was entrusted with, and when, the latest first.
  List<Held> listRoles(UUID account) {
    return db.sql("select role, since, until from accounts.role_held where account = ? order by since desc, role")
        .param(account).query(Held.class).list();
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    return new Line(row.getObject("id", UUID.class).toString(),
        row.getString("family_name") + " " + row.getString("given_name"), row.getString("email"), row.getString("kind"),
        List.of((String[]) row.getArray("roles").getArray()), row.getString("state"));
  }
}
