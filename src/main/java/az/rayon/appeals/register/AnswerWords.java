package az.rayon.appeals.register;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What officials have typed of answers that they have not given yet, to appeals and to requests for information alike.
/// Whoever leaves the form for the files of the answer finds it again; nobody else is shown it.
@Repository
public class AnswerWords {

  /// What both forms ask for, and how much of the history was seen when it was typed.
  private static final Set<String> FIELDS = Set.of("result", "text", "scope", "ground", "part", "steps");
  private static final TypeReference<Map<String, String>> TYPED = new TypeReference<>() {};

  private final JdbcClient db;
  private final JsonMapper json;

  AnswerWords(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  /// Keeps them in place of what was kept before. Says whether it could: what has ended is answered no more, and a case
  /// that ends at this moment is waited for, so that nothing outlasts it.
  public boolean keep(UUID answered, UUID official, Map<String, String> typed) {
    return db.sql("""
        with appeal as (select id from appeals.appeal where id = :answered and settled_at is null for share),
          inquiry as (select id from appeals.inquiry where id = :answered and settled_at is null for share)
        insert into appeals.answer_words (answered, official, typed)
        select id, :official, :typed::jsonb from (select id from appeal union all select id from inquiry) open
        on conflict (answered, official) do update set typed = excluded.typed
        """).param("answered", answered).param("official", official)
        .param("typed", json.writeValueAsString(kept(typed))).update() > 0;
  }

  public Optional<Map<String, String>> find(UUID answered, UUID official) {
    return db.sql("select typed from appeals.answer_words where answered = ? and official = ?")
        .params(answered, official).query(String.class).optional()
        .map(typed -> json.readValue(typed, TYPED));
  }

  private static Map<String, String> kept(Map<String, String> typed) {
    return typed.entrySet().stream().filter(field -> FIELDS.contains(field.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  void forget(UUID answered, UUID official) {
    db.sql("delete from appeals.answer_words where answered = ? and official = ?").params(answered, official).update();
  }

  /// Whoever wrote them.
  public void forget(UUID answered) {
    db.sql("delete from appeals.answer_words where answered = ?").param(answered).update();
  }
}
