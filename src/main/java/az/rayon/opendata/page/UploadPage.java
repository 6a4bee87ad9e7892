package az.rayon.opendata.page;

import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file on its way, from the first look at it to its publication.
public record UploadPage(Top top, Settings settings, Table table, Wrong wrong, @Nullable Sound sound,
    List<Problem> problems) {

  /// `state` ends a message key. `done` of `whole` bytes have been read while it is checked.
  public record Top(String id, String name, String title, String file, String state, int version, long done,
      long whole, Instant at, boolean keeps, @Nullable String returned) {

    public boolean isWorking() {
      return state.equals("CHECKING");
    }

    public boolean isOpen() {
      return state.equals("OPEN") || state.equals("FAULTY");
    }
  }

  /// How it is read. `kind` is TEXT, JSON or XLSX; `head` is the line that names the columns, 0 where none does.
  public record Settings(String kind, String encoding, List<Choice> encodings, String delimiter,
      List<Choice> delimiters, String head, String decimal, List<Choice> decimals, List<Choice> keys,
      List<String> key, String note) {}

  /// The columns and the first rows, as they will be shown; a cell that does not fit its column is marked.
  public record Table(List<Column> columns, List<List<Cell>> rows) {}

  /// `asked` tells the constraints in words.
  public record Column(int place, String name, String title, String holds, String asked) {}

  public record Cell(String text, boolean fits) {}

  /// `omitted` rows were left out on the page; `rows` is whether those that hold a fault can be taken as a file.
  public record Wrong(long faults, long warnings, long omitted, boolean rows, List<Fault> listed) {}

  /// `place` is where it stands in the list; `text` says what is wrong; a warning keeps nothing from being published.
  public record Fault(int place, long line, String column, String text, String cell, boolean mendable,
      boolean omittable, boolean warning) {}

  /// Checked; `another` is whether the reader is somebody else than who sent it. `restores` is the number of the
  /// version that would become public again. `gate` is there while it waits, and `emptied` says how many traces stop it
  /// that the reader can have taken out; 0 where that is none or too many.
  public record Sound(long rows, String sha256, boolean publishes, boolean another, @Nullable Integer replaces,
      @Nullable Integer restores, @Nullable GatePage gate, long emptied) {}
}
