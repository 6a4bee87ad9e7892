package az.rayon.directory.keeping;

import az.rayon.directory.page.RowPage.Ask;
import az.rayon.directory.register.Periods.Table;
import az.rayon.directory.sheets.Codes;
import az.rayon.directory.sheets.Column;
import az.rayon.directory.sheets.Fault;
import az.rayon.directory.sheets.Sheet;
import az.rayon.directory.sheets.Sheets;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Language;
import az.rayon.site.Messages;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How a row of a sheet stands in a form: the same columns, the same reading, the same faults as in a file.
@Component
class RowForms {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
  /// Settled when the thing is made; a thing of another kind is another thing.
  private static final Set<String> FIXED = Set.of("code", "post");

  /// The one reference that need not name anything: the first unit is under none.
  private static final String MAY_STAY_EMPTY = "parent";

  private final JdbcClient db;
  private final Sheets sheets;
  private final Messages messages;
  private final Clock clock;

  RowForms(JdbcClient db, Sheets sheets, Messages messages, Clock clock) {
    this.db = db;
    this.sheets = sheets;
    this.messages = messages;
    this.clock = clock;
  }

  <T extends Record> Map<String, String> cells(Sheet<T> sheet, T thing) {
    var cells = new HashMap<String, String>();
    var values = sheet.write(thing, codes());
    for (int i = 0; i < values.size(); i++) {
      var value = values.get(i);
      cells.put(sheet.columns().get(i).name(),
          value instanceof LocalDate day ? DAY.format(day) : value == null ? "" : value.toString());
    }
    return cells;
  }

  <T extends Record> String seal(Sheet<T> sheet, T thing) {
    return sheet.seal(thing, codes());
  }

  /// What cannot be changed is what it was, whatever the form says.
  <T extends Record> void keepKey(Sheet<T> sheet, T thing, Map<String, String> cells) {
    var kept = cells(sheet, thing);
    FIXED.stream().filter(kept::containsKey).forEach(column -> cells.put(column, kept.get(column)));
    if (sheet.table() == Table.UNIT) cells.put("kind", kept.getOrDefault("kind", ""));
  }

  List<Ask> asks(Sheet<?> sheet, Map<String, String> cells, boolean known, Language language) {
    return sheet.columns().stream().filter(column -> !known || !FIXED.contains(column.name()))
        .map(column -> ask(column, cells.getOrDefault(column.name(), ""), language)).toList();
  }

  /// Each with the name of its column: a form has no lines by which it could be found.
  List<Problem> problems(Sheet<?> sheet, List<Fault> faults, Language language) {
    return faults.stream().map(fault -> {
      var column = shown(sheet, fault.column());
      return column.isEmpty()
          ? new Problem("", fault.message(), fault.values())
          : new Problem(column, "directory.fault", messages.say(language, "directory.column." + column),
              messages.say(language, fault.message(), fault.values().toArray()));
    }).toList();
  }

  private Ask ask(Column column, String value, Language language) {
    List<Choice> choices = switch (column.form()) {
      case CHOICE -> column.choices().stream()
          .map(choice -> new Choice(choice, messages.say(language, "directory.value." + choice))).toList();
      case REFERENCE -> sheets.choices(column);
      case TEXT, DATE -> List.of();
    };
    var chosen = column.form() == Column.Form.CHOICE || column.form() == Column.Form.REFERENCE;
    var first = column.form() == Column.Form.REFERENCE && choices.isEmpty() && !MAY_STAY_EMPTY.equals(column.name())
        ? sheets.sheetOf(column)
        : "";
    return new Ask(column.name(), value, chosen, column.form() == Column.Form.DATE, choices, first);
  }

  private static String shown(Sheet<?> sheet, String column) {
    return sheet.columns().stream().anyMatch(each -> each.name().equals(column)) ? column : "";
  }

  private Codes codes() {
    return new Codes(db, _ -> Ids.at(clock.instant()));
  }
}
