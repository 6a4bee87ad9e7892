package az.rayon.services.certificates.batches;

import az.rayon.kernel.Typed;
import az.rayon.services.certificates.IssuingCertificates;
import az.rayon.services.certificates.Order;
import az.rayon.services.certificates.Template;
import az.rayon.services.certificates.batches.Batch.Ordered;
import az.rayon.site.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// The table in which many certificates are ordered: a row for each, a column for each field under its Azerbaijani
/// label or its code, with commas or semicolons between. In a cell that is itself a table, `|` ends a row.
record BatchTable(Template template) {

  static final int MOST = 5_000;
  private static final int MOST_PROBLEMS = 20;
  private static final String HOLDER = "Soyadı, adı, atasının adı";
  private static final String FIN = "FİN";

  /// What was read, or what is wrong with it.
  record Read(List<Ordered> lines, List<Problem> problems) {

    static Read wrong(Problem problem) {
      return new Read(List.of(), List.of(problem));
    }
  }

  /// The head alone, with the mark by which spreadsheets know the encoding.
  byte[] empty() {
    var head = new ArrayList<>(List.of(HOLDER, FIN));
    template.fields().forEach(field -> head.add(field.label().az()));
    try {
      var text = new StringBuilder("\uFEFF");
      CSVFormat.EXCEL.builder().setDelimiter(';').get().printRecord(text, head.toArray());
      return text.toString().getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Read read(byte[] file, IssuingCertificates issuing) {
    var text = text(file);
    if (text.isBlank()) return Read.wrong(new Problem("file", "services.certificates.batch.unreadable"));
    var first = text.lines().findFirst().orElse("");
    var delimiter = first.chars().filter(sign -> sign == ';').count() >= first.chars().filter(sign -> sign == ',')
        .count() ? ';' : ',';
    var format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setHeader().setSkipHeaderRecord(true)
        .setIgnoreEmptyLines(true).setTrim(true).get();
    try (var rows = CSVParser.parse(text, format)) {
      var names = rows.getHeaderNames();
      if (!names.contains(HOLDER) && !names.contains("holder")) {
        return Read.wrong(new Problem("file", "services.certificates.batch.noHolder", HOLDER));
      }
      return read(rows.getRecords(), issuing);
    } catch (IOException | IllegalArgumentException | UncheckedIOException e) {
      return Read.wrong(new Problem("file", "services.certificates.batch.unreadable"));
    }
  }

  private Read read(List<CSVRecord> rows, IssuingCertificates issuing) {
    if (rows.isEmpty()) return Read.wrong(new Problem("file", "services.certificates.batch.empty"));
    if (rows.size() > MOST) return Read.wrong(new Problem("file", "services.certificates.batch.tooMany", MOST));
    var lines = new ArrayList<Ordered>();
    var problems = new ArrayList<Problem>();
    for (var row : rows) {
      var ordered = ordered(row);
      lines.add(ordered);
      var order = new Order(template.kind(), ordered.holder(), ordered.fin(), null, ordered.given(), "");
      for (var problem : issuing.problems(order)) {
        if (problems.size() >= MOST_PROBLEMS) return new Read(List.of(), problems);
        problems
            .add(new Problem("file", problem.message() + ".row", row.getRecordNumber() + 1, label(problem.field())));
      }
    }
    return new Read(lines, problems);
  }

  private Ordered ordered(CSVRecord row) {
    var given = new HashMap<String, String>();
    template.fields().forEach(field -> given.put(field.name(), cell(row.toMap(), field.label().az(), field.name())
        .replace("|", "\n")));
    return new Ordered(Typed.line(cell(row.toMap(), HOLDER, "holder")), Typed.line(cell(row.toMap(), FIN, "fin")),
        given);
  }

  private static String cell(Map<String, String> row, String label, String name) {
    return row.getOrDefault(label, row.getOrDefault(name, ""));
  }

  private String label(String field) {
    return switch (field) {
      case "holder" -> HOLDER;
      case "fin" -> FIN;
      default -> template.fields().stream().filter(each -> each.name().equals(field)).map(each -> each.label().az())
          .findFirst().orElse(field);
    };
  }

  /// Empty where it is no text in UTF-8: a guess might change letters without anybody seeing it.
  private static String text(byte[] file) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return "";
    }
  }
}
