package az.rayon.directory.register;

import az.rayon.directory.Holding;
import az.rayon.directory.PersonId;
import az.rayon.directory.PostId;
import az.rayon.directory.PostVacated;
import az.rayon.directory.register.Periods.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where it is kept who holds which post. The holder is named as they were called in the last days of the holding.
@Repository
public class Holdings {

  private static final String SELECT = """
      select p.post, p.appointed_by, p.standing, p.source, %s, n.id, n.code, n.surname, n.given, n.patronymic,
        n.particle, n.name_standing, n.name_source, n.name_since, n.name_until
      from directory.holding p
      cross join lateral (
        select i.id, i.code, m.surname, m.given, m.patronymic, m.particle, m.standing as name_standing,
          m.source as name_source, lower(m.valid) as name_since, upper(m.valid) - 1 as name_until
        from directory.person i join directory.person_period m on m.thing = i.id
        where i.id = p.person order by m.valid && p.valid desc, lower(m.valid) desc limit 1) n
      """.formatted(Columns.TERM);

  private final JdbcClient db;
  private final Periods periods;

  Holdings(JdbcClient db, Periods periods) {
    this.db = db;
    this.periods = periods;
  }

  List<Holding> on(LocalDate day) {
    return db.sql(SELECT + " where p.valid @> ?").param(day).query(Holdings::holding).list();
  }

  Optional<Holding> of(PostId post, LocalDate day) {
    return db.sql(SELECT + " where p.post = ? and p.valid @> ?").params(post.value(), day).query(Holdings::holding)
        .optional();
  }

  List<Holding> history(PostId post) {
    return db.sql(SELECT + " where p.post = ? order by lower(p.valid) desc").param(post.value())
        .query(Holdings::holding).list();
  }

  /// Every post that nobody holds from a day on, though somebody did until then.
  Set<PostVacated> vacancies() {
    return Set.copyOf(db.sql("""
        select h.post, upper(h.valid) as free from directory.holding h
        where not upper_inf(h.valid)
          and not exists (select from directory.holding n where n.post = h.post and n.valid @> upper(h.valid))
        """).query((row, _) -> new PostVacated(new PostId(row.getObject("post", UUID.class)),
        row.getObject("free", LocalDate.class))).set());
  }

  public List<Appointment.Coded> all() {
    return db.sql("""
        select o.code, p.post, p.person, p.appointed_by, p.standing, p.source, %s,
          (select title_az from directory.post_period t where t.thing = o.id order by lower(t.valid) desc limit 1)
            || ' – ' || (select surname || ' ' || given from directory.person_period n where n.thing = p.person
              order by lower(n.valid) desc limit 1) as label
        from directory.holding p join directory.post o on o.id = p.post
        order by o.code, lower(p.valid)
        """.formatted(Columns.TERM))
        .query((row, _) -> new Appointment.Coded(row.getString("code"), row.getString("label"), new Appointment(
            new PostId(row.getObject("post", UUID.class)), new PersonId(row.getObject("person", UUID.class)),
            row.getString("appointed_by"), Columns.term(row), Columns.provenance(row))))
        .list();
  }

  public void put(Appointment holding) {
    var term = periods.makeRoom(Table.HOLDING, holding.post().value(), holding.term());
    db.sql("""
        insert into directory.holding (post, person, valid, appointed_by, standing, source)
        values (:thing, :person, daterange(:from, :until, '[]'), :by, :standing, :source)
        """).params(Columns.row(holding.post().value(), term, holding.provenance()))
        .param("person", holding.person().value()).param("by", holding.appointedBy()).update();
  }

  private static Holding holding(ResultSet row, int at) throws SQLException {
    return new Holding(new PostId(row.getObject("post", UUID.class)), People.person(row, "name_"),
        row.getString("appointed_by"), Columns.term(row), Columns.provenance(row));
  }
}
