package az.rayon.directory.sheets;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The codes by which files name things, and the ids behind them. What a file adds has an id at once, so that its
/// own later lines may name it.
public final class Codes {

  private final JdbcClient db;
  private final Function<String, UUID> fresh;
  private final Map<String, Map<String, UUID>> known = new HashMap<>();

  /// `fresh` makes the id of what is new, from `table:code`.
  public Codes(JdbcClient db, Function<String, UUID> fresh) {
    this.db = db;
    this.fresh = fresh;
  }

  @Nullable
  UUID find(String table, String code) {
    return of(table).get(code);
  }

  UUID findOrMake(String table, String code) {
    return of(table).computeIfAbsent(code, _ -> fresh.apply(table + ":" + code));
  }

  String code(String table, UUID id) {
    return of(table).entrySet().stream().filter(entry -> entry.getValue().equals(id)).map(Map.Entry::getKey).findFirst()
        .orElse("");
  }

  private Map<String, UUID> of(String table) {
    return known.computeIfAbsent(table, this::load);
  }

  private Map<String, UUID> load(String table) {
    var sql = switch (table) {
      case "unit" -> "select code, id from directory.unit";
      case "post" -> "select code, id from directory.post";
      case "person" -> "select code, id from directory.person";
      case "settlement" -> "select code, id from directory.settlement";
      case "organisation" -> "select code, id from directory.organisation";
      default -> throw new IllegalArgumentException(table);
    };
    var codes = new HashMap<String, UUID>();
    db.sql(sql).query(row -> {
      codes.put(row.getString("code"), row.getObject("id", UUID.class));
    });
    return codes;
  }
}
