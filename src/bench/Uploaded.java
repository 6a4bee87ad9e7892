import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/// A dataset of invented measurements, made public the way officials do it: one sends the file and has it checked, a
/// second one publishes it.
final class Uploaded {

  private static final String DESK = "/az/desk/open-data";

  private final Program program;
  private final String name;
  private final Path file;

  private Uploaded(Program program, String name, Path file) {
    this.program = program;
    this.name = name;
    this.file = file;
  }

  /// With so many rows of some fifty bytes: a code, a circle of a hundred, a kind, a day, a number with parts.
  static Uploaded of(Program program, long rows) throws IOException {
    var file = Program.DATA.resolve("rows-" + rows + ".csv").toAbsolutePath();
    try (var out = Files.newBufferedWriter(file)) {
      out.write("code,circle,kind,day,amount\r\n");
      for (long n = 1; n <= rows; n++) {
        long mixed = n * 0x9E3779B97F4A7C15L >>> 20;
        out.write("M-%08d,%d,%s,20%02d-%02d-%02d,%d.%d\r\n".formatted(n, mixed % 100, "növ " + mixed / 100 % 7,
            10 + mixed / 700 % 16, 1 + mixed / 11200 % 12, 1 + mixed / 134400 % 28, mixed % 90_000, 1 + mixed % 9));
      }
    }
    return new Uploaded(program, "bench_" + rows, file);
  }

  String name() {
    return name;
  }

  Path file() {
    return file;
  }

  /// How many seconds each step took: from the press of the button until the file was found sound, its rows loaded and
  /// its file for all written; and from then on until the gate had read every cell and a second official published it.
  record Seconds(double checked, double published) {}

  Seconds bring() throws IOException, InterruptedException, SQLException {
    try (var steward = Visitor.of(program, "data")) {
      steward.post(DESK + "/new", steward.get(DESK + "/new"), Map.of("name", name, "title-az", "Sınaq " + name,
          "text-az", "Ölçmə üçün uydurulub", "theme", "regi", "frequency", "irreg"));
      var page = steward.upload(DESK + "/" + name + "/files", steward.get(DESK + "/" + name), file);
      var path = page.uri().getPath();
      if (page.statusCode() != 200) throw new IllegalStateException("not taken in: " + page);
      long began = System.nanoTime();
      steward.post(path + "/check", page, Map.of("version", Visitor.hidden(page, "version"), "note", "Sınaq"));
      awaitEnd();
      long checked = System.nanoTime();
      publish(path);
      return new Seconds((checked - began) / 1e9, (System.nanoTime() - checked) / 1e9);
    }
  }

  private void publish(String path) throws IOException, InterruptedException {
    try (var head = Visitor.of(program, "head")) {
      var page = head.get(path);
      var answer = head.post(path + "/publish", page, Map.of("version", Visitor.hidden(page, "version")));
      if (answer.statusCode() / 100 != 2) throw new IllegalStateException("not published: " + answer);
    }
  }

  private void awaitEnd() throws SQLException, InterruptedException {
    try (var db = program.connect(); var asked = db.prepareStatement("""
        select state from opendata.upload where kept = (select id from opendata.kept where name = ?)
        order by sent_at desc limit 1
        """)) {
      asked.setString(1, name);
      var state = "CHECKING";
      while (state.equals("CHECKING")) {
        Thread.sleep(5);
        var found = asked.executeQuery();
        found.next();
        state = found.getString(1);
      }
      if (!state.equals("CHECKED")) throw new IllegalStateException("not sound: " + name + " is " + state);
    }
  }
}
