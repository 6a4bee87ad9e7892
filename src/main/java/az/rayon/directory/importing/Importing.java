package az.rayon.directory.importing;

import az.rayon.directory.sheets.Clash;
import az.rayon.directory.sheets.Codes;
import az.rayon.directory.sheets.Column;
import az.rayon.directory.sheets.Fault;
import az.rayon.directory.sheets.Line;
import az.rayon.directory.sheets.Sheet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Brings a table in, whole or not at all: every line is read and tried before any is kept. The caller's transaction is
/// rolled back where there was a fault.
@Component
class Importing {

  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreSurroundingSpaces(true)
      .setIgnoreEmptyLines(true).get();

  private static final int LONGEST_HEADING = 10_000;
  private static final int LONGEST_FILE = 20_000;

  private final JdbcClient db;
  private final TransactionTemplate attempt;

  Importing(JdbcClient db, PlatformTransactionManager transactions) {
    this.db = db;
    this.attempt = new TransactionTemplate(transactions);
    this.attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /// What a file brought, or would bring: rows that are new, that change what is known, and that say what is known
  /// already.
  record Result(int added, int changed, int same, List<Fault> faults) {

    boolean sound() {
      return faults.isEmpty();
    }
  }

  @Transactional(propagation = Propagation.MANDATORY)
  <T extends Record> Result run(Sheet<T> sheet, Reader csv, Function<String, UUID> fresh) {
    return new Run<>(sheet, new Codes(db, fresh)).read(csv);
  }

  /// Spreadsheets separate by comma, semicolon or tab, as their language has it; the headings tell which.
  private static char separator(BufferedReader csv) throws IOException {
    csv.mark(LONGEST_HEADING);
    var heading = csv.readLine();
    csv.reset();
    if (heading == null || heading.contains(",")) return ',';
    return heading.contains(";") ? ';' : heading.contains("\t") ? '\t' : ',';
  }

  private final class Run<T extends Record> {

    private final Sheet<T> sheet;
    private final Codes codes;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, T> known = new HashMap<>();
    private final Set<String> codesBefore;
    private int added;
    private int changed;
    private int same;

    Run(Sheet<T> sheet, Codes codes) {
      this.sheet = sheet;
      this.codes = codes;
      sheet.all().forEach(thing -> known.put(sheet.key(thing), thing));
      this.codesBefore = known.values().stream().map(sheet::code).collect(Collectors.toSet());
    }

    Result read(Reader csv) {
      try (var buffered = new BufferedReader(csv);
          var parser = FORMAT.builder().setDelimiter(separator(buffered)).get().parse(buffered)) {
        var records = parser.iterator();
        if (!records.hasNext()) return failed(new Fault(1, "", "directory.import.empty"));
        var headings = headings(records.next());
        if (!faults.isEmpty()) return result();
        var lines = new ArrayList<Map.Entry<Line, T>>();
        while (records.hasNext() && lines.size() <= LONGEST_FILE) lines.add(line(records.next(), headings));
        if (lines.size() > LONGEST_FILE)
          return failed(new Fault(LONGEST_FILE, "", "directory.import.tooMany", LONGEST_FILE));
        if (lines.isEmpty()) return failed(new Fault(1, "", "directory.import.empty"));
        if (faults.isEmpty()) lines.forEach(line -> keep(line.getKey(), line.getValue()));
        return result();
      } catch (IOException | UncheckedIOException broken) {
        return failed(new Fault(seen.size() + 2, "", "directory.import.broken"));
      }
    }

    private List<String> headings(CSVRecord row) {
      var headings = row.stream().map(heading -> heading.replace("\uFEFF", "").strip()).toList();
      sheet.columns().stream().map(Column::name).filter(column -> !headings.contains(column))
          .forEach(column -> faults.add(new Fault(1, column, "directory.import.column")));
      return headings;
    }

    private Map.Entry<Line, T> line(CSVRecord row, List<String> headings) {
      var cells = new HashMap<String, String>();
      for (int i = 0; i < Math.min(row.size(), headings.size()); i++) {
        cells.put(headings.get(i), row.get(i));
      }
      var line = new Line((int) row.getRecordNumber(), cells, faults);
      if (row.size() > headings.size()) line.wrong("", "", "directory.import.cells", row.size(), headings.size());
      var thing = sheet.read(line, codes);
      var first = seen.putIfAbsent(sheet.key(thing), line.number());
      if (first != null) line.wrong("from", "", "directory.import.twice", first);
      return Map.entry(line, thing);
    }

    private void keep(Line line, T thing) {
      var before = known.get(sheet.key(thing));
      if (before != null && sheet.write(before, codes).equals(sheet.write(thing, codes))) {
        same++;
        return;
      }
      try {
        attempt.executeWithoutResult(_ -> sheet.put(thing));
      } catch (DataIntegrityViolationException clash) {
        Clash.of(clash).tell(line);
      }
      if (codesBefore.contains(sheet.code(thing))) changed++;
      else added++;
    }

    private Result failed(Fault fault) {
      faults.add(fault);
      return result();
    }

    private Result result() {
      return new Result(added, changed, same, List.copyOf(faults));
    }
  }
}
