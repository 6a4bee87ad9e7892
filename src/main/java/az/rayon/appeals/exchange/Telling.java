package az.rayon.appeals.exchange;

import az.rayon.appeals.exchange.Outsiders.Told;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.kernel.Language;
import az.rayon.kernel.Typed;
import az.rayon.site.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What goes back to another system: where each of its appeals stands and what was answered, in the state language.
@Component
class Telling {

  static final List<String> HEADINGS = List.of("nomre", "qeydiyyat_nomresi", "qeydiyyat_tarixi", "son_gun", "veziyyet",
      "netice", "cavab", "baglanma_tarixi");

  private static final int LONGEST_CELL = 32_767;
  private static final Pattern FORMULA = Pattern.compile("[=+@\\-\\t\\r].*", Pattern.DOTALL);

  private final Outsiders outsiders;
  private final Messages messages;

  Telling(Outsiders outsiders, Messages messages) {
    this.outsiders = outsiders;
    this.messages = messages;
  }

  /// For a spreadsheet: with the mark by which it knows UTF-8, and no text that it would run.
  byte[] csv(Channel channel) throws IOException {
    var out = new StringWriter().append('\uFEFF');
    try (var printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      printer.printRecord(HEADINGS);
      for (var told : outsiders.list(channel)) printer.printRecord(cells(told).map(Telling::defused).toList());
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  byte[] xlsx(Channel channel) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var book = new SXSSFWorkbook()) {
      var sheet = book.createSheet(channel.name());
      var line = 0;
      write(sheet.createRow(line++), HEADINGS);
      for (var told : outsiders.list(channel)) write(sheet.createRow(line++), cells(told).toList());
      book.write(out);
    }
    return out.toByteArray();
  }

  private Stream<String> cells(Told told) {
    var answer = told.answer() == null ? told.reason() : told.answer();
    return Stream.of(told.outside(), told.number(), Typed.day(told.registered()), Typed.day(told.due()),
        word("appeals.state.", told.state()), word("appeals.result.", told.result()), answer == null ? "" : answer,
        day(told.settled()));
  }

  private String word(String stem, @Nullable String code) {
    return code == null ? "" : messages.say(Language.AZ, stem + code);
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : Typed.day(day);
  }

  private static void write(Row row, List<String> cells) {
    for (int at = 0; at < cells.size(); at++) {
      var cell = cells.get(at);
      row.createCell(at).setCellValue(cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) : cell);
    }
  }

  private static String defused(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }
}
