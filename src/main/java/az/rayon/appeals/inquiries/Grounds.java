package az.rayon.appeals.inquiries;

import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.site.Messages;
import az.rayon.site.page.Choice;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The grounds of refusal, as data (N4).
@Repository
public class Grounds {

  private final JdbcClient db;
  private final Messages messages;

  Grounds(JdbcClient db, Messages messages) {
    this.db = db;
    this.messages = messages;
  }

  public List<Ground> list() {
    return db.sql("select * from appeals.inquiry_ground order by place").query((row, _) -> new Ground(
        row.getString("code"), new Translated(row.getString("az"), row.getString("en"), row.getString("ru")),
        row.getString("article"), row.getString("status").equals("found"), row.getBoolean("withholds"),
        row.getBoolean("needs_link"))).list();
  }

  public Optional<Ground> find(String code) {
    return list().stream().filter(ground -> ground.code().equals(code)).findFirst();
  }

  /// As a form offers them.
  public List<Choice> choices(Predicate<Ground> which, Language language) {
    return list().stream().filter(which).map(ground -> new Choice(ground.code(), say(ground, language))).toList();
  }

  /// The ground with its article, and a word where nobody has confirmed it.
  public String say(Ground ground, Language language) {
    var name = ground.name().in(language);
    if (ground.article().isEmpty()) return messages.say(language, "appeals.inquiry.ground.unknown", name);
    return messages.say(language, "appeals.inquiry.ground." + (ground.verified() ? "found" : "verify"), name,
        ground.article());
  }
}
