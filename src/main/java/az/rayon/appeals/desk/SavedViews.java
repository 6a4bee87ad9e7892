package az.rayon.appeals.desk;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The lists that officials come back to; each sees their own.
@Repository
class SavedViews {

  static final int LONGEST_TITLE = 60;

  private final JdbcClient db;

  SavedViews(JdbcClient db) {
    this.db = db;
  }

  List<SavedView> listOf(UUID official) {
    return db.sql("select id, title, query from appeals.saved_view where official = ? order by title").param(official)
        .query((row, _) -> new SavedView(row.getObject("id", UUID.class), row.getString("title"),
            row.getString("query")))
        .list();
  }

  /// Under a title that the official has used already, the new list takes the old one's place.
  void put(UUID official, SavedView view) {
    db.sql("""
        insert into appeals.saved_view (id, official, title, query) values (:id, :official, :title, :query)
        on conflict (official, title) do update set query = excluded.query
        """).param("id", view.id()).param("official", official).param("title", view.title())
        .param("query", view.query()).update();
  }

  /// Under the title of another of theirs it takes that one's place; one that is gone takes nobody's.
  @Transactional
  void rename(UUID official, UUID view, String title) {
    db.sql("""
        delete from appeals.saved_view where official = :official and title = :title and id <> :view
          and exists (select from appeals.saved_view where official = :official and id = :view)
        """).param("official", official).param("title", title).param("view", view).update();
    db.sql("update appeals.saved_view set title = ? where official = ? and id = ?").params(title, official, view)
        .update();
  }

  void remove(UUID official, UUID view) {
    db.sql("delete from appeals.saved_view where official = ? and id = ?").params(official, view).update();
  }
}
