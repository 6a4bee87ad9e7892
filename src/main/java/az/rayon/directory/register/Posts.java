package az.rayon.directory.register;

import az.rayon.directory.Holding;
import az.rayon.directory.Post;
import az.rayon.directory.PostId;
import az.rayon.directory.UnitId;
import az.rayon.directory.register.Periods.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where posts are kept.
@Repository
public class Posts {

  private static final String SELECT = """
      select o.id, o.code, p.unit, p.title_az, p.title_en, p.title_ru, p.phone, p.email, p.place, p.standing, p.source,
        '' as address, %s
      from directory.post o join directory.post_period p on p.thing = o.id
      """.formatted(Columns.TERM);

  private final JdbcClient db;
  private final Periods periods;
  private final Holdings holdings;

  Posts(JdbcClient db, Periods periods, Holdings holdings) {
    this.db = db;
    this.periods = periods;
    this.holdings = holdings;
  }

  public List<Post> all() {
    return db.sql(SELECT + " order by o.code, lower(p.valid)").query((row, _) -> post(row, Map.of())).list();
  }

  public List<Post> on(LocalDate day) {
    var held = holdings.on(day).stream().collect(Collectors.toMap(Holding::post, Function.identity()));
    return db.sql(SELECT + " where p.valid @> ?").param(day).query((row, _) -> post(row, held)).list();
  }

  public Optional<Post> find(UUID id, LocalDate day) {
    var held = holdings.of(new PostId(id), day).map(holding -> Map.of(holding.post(), holding)).orElse(Map.of());
    return db.sql(SELECT + " where o.id = ? and lower(p.valid) <= ? order by lower(p.valid) desc limit 1")
        .params(id, day).query((row, _) -> post(row, held)).optional();
  }

  List<Post> history(String code) {
    return db.sql(SELECT + " where o.code = ? order by lower(p.valid) desc").param(code)
        .query((row, _) -> post(row, Map.of())).list();
  }

  public void put(Post post) {
    db.sql("""
        insert into directory.post (id, code) values (?, ?) on conflict do nothing
        """).params(post.id().value(), post.code()).update();
    var term = periods.makeRoom(Table.POST, post.id().value(), post.term());
    db.sql("""
        insert into directory.post_period (thing, valid, unit, title_az, title_en, title_ru, phone, email, place,
          standing, source)
        values (:thing, daterange(:from, :until, '[]'), :unit, :az, :en, :ru, :phone, :email, :place, :standing,
          :source)
        """).params(Columns.row(post.id().value(), term, post.provenance())).params(Columns.row(post.title()))
        .params(Columns.row(post.contact())).param("unit", post.unit().value()).param("place", post.place()).update();
  }

  private static Post post(ResultSet row, Map<PostId, Holding> held) throws SQLException {
    var id = new PostId(Columns.id(row));
    @Nullable
    Holding holding = held.get(id);
    return new Post(id, row.getString("code"), new UnitId(row.getObject("unit", UUID.class)),
        Columns.translated(row, "title"), Columns.contact(row), row.getInt("place"), Columns.term(row),
        Columns.provenance(row), holding);
  }
}
