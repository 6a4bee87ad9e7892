import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// People hand in appeals: the whole way from the first page to the receipt, or the last step alone.
final class Intake {

  private static final Pattern DRAFT = Pattern.compile("/az/appeals/new/([0-9a-f-]{36})/check");

  private final Program program;

  Intake(Program program) {
    this.program = program;
  }

  /// From the first page to the receipt.
  boolean whole() throws IOException, InterruptedException {
    try (var person = new Visitor(program)) {
      return walk(person, page -> page.body().matches("(?s).*A-\\d{4}-\\d{6}.*")) != null;
    }
  }

  /// The one request that makes an appeal of a draft: committed with its number, its line of the log and its history
  /// when the answer comes. The drafts are made beforehand, copies of one that was typed.
  Load durable(Duration length) throws Exception {
    var check = check();
    var drafts = new ConcurrentLinkedQueue<>(copies(key(check.uri()), (int) length.toSeconds() * 800));
    var form = Visitor.filled(check).body().getBytes(StandardCharsets.UTF_8);
    var wires = ThreadLocal.withInitial(() -> new Wire(program.at("/")));
    return Load.of(length, () -> {
      var draft = drafts.poll();
      if (draft == null) throw new IllegalStateException("faster than thought: too few drafts");
      return wires.get().post("/az/appeals/new/" + draft + "/check", form) / 100 == 3;
    });
  }

  private HttpResponse<String> check() throws IOException, InterruptedException {
    try (var person = new Visitor(program)) {
      var check = walk(person, page -> DRAFT.matcher(page.uri().getPath()).matches());
      if (check == null) throw new IllegalStateException("no draft came to its check");
      return check;
    }
  }

  private static UUID key(URI check) {
    var path = DRAFT.matcher(check.getPath());
    if (!path.matches()) throw new IllegalStateException(check.toString());
    return UUID.fromString(path.group(1));
  }

  private List<UUID> copies(UUID draft, int many) throws SQLException {
    var copies = new ArrayList<UUID>();
    try (var db = program.connect(); var copy = db.prepareStatement("""
        insert into appeals.draft (key, answers, files, account, expires_at)
        select gen_random_uuid(), answers, files, account, expires_at from appeals.draft, generate_series(1, ?)
        where key = ? returning key
        """)) {
      copy.setInt(1, many);
      copy.setObject(2, draft);
      for (var rows = copy.executeQuery(); rows.next();) copies.add(rows.getObject(1, UUID.class));
    }
    return copies;
  }

  private HttpResponse<String> walk(Visitor person, Predicate<HttpResponse<String>> there)
      throws IOException, InterruptedException {
    var page = person.get("/az/appeals/new");
    for (int step = 0; step < 10 && page.statusCode() == 200; step++) {
      if (there.test(page)) return page;
      page = person.send(page);
    }
    return null;
  }
}
