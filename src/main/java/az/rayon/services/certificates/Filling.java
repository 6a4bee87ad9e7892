package az.rayon.services.certificates;

import az.rayon.kernel.Typed;
import az.rayon.services.certificates.Content.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An order held against the template that it is made from: what is wrong with it, and its values as they are printed.
record Filling(Template template, Order order) {

  static final int LONGEST_NAME = 200;
  static final int LONGEST_LINE = 500;
  static final int LONGEST_TEXT = 5000;

  /// What is wrong with a value; the kind's name ends a message key. `row` is of a table, 0 elsewhere.
  record Fault(String field, Kind kind, int row) {

    Fault(String field, Kind kind) {
      this(field, kind, 0);
    }

    enum Kind {
      NO_HOLDER, FIN, MISSING, TOO_LONG, NUMBER, DAY, ROW
    }
  }

  List<Fault> faults() {
    var faults = new ArrayList<Fault>();
    if (order.holder().isBlank()) faults.add(new Fault("holder", Fault.Kind.NO_HOLDER));
    if (Typed.length(order.holder()) > LONGEST_NAME) faults.add(new Fault("holder", Fault.Kind.TOO_LONG));
    if (!order.fin().isBlank() && !Typed.isFin(Typed.fin(order.fin()))) faults.add(new Fault("fin", Fault.Kind.FIN));
    template.fields().forEach(field -> check(field, order.value(field.name()), faults));
    return faults;
  }

  private static void check(Wanted field, String value, List<Fault> faults) {
    if (value.isEmpty()) {
      if (field.required()) faults.add(new Fault(field.name(), Fault.Kind.MISSING));
      return;
    }
    int longest = field.kind().alone() ? LONGEST_TEXT : LONGEST_LINE;
    if (Typed.length(value) > longest) faults.add(new Fault(field.name(), Fault.Kind.TOO_LONG));
    if (field.kind() == Wanted.Kind.NUMBER && !value.matches("\\d{1,9}")) {
      faults.add(new Fault(field.name(), Fault.Kind.NUMBER));
    }
    if (field.kind() == Wanted.Kind.DATE && Typed.day(value).isEmpty()) {
      faults.add(new Fault(field.name(), Fault.Kind.DAY));
    }
    if (field.kind() == Wanted.Kind.TABLE) checkRows(field, value, faults);
  }

  /// Each row has as many cells as there are columns, and something in each: what is signed has no holes in it.
  private static void checkRows(Wanted field, String value, List<Fault> faults) {
    var rows = TemplateText.rows(value);
    for (int at = 0; at < rows.size(); at++) {
      var cells = rows.get(at);
      if (cells.size() != field.columns().size() || cells.contains("")) {
        faults.add(new Fault(field.name(), Fault.Kind.ROW, at + 1));
        return;
      }
    }
  }

  List<Value> values() {
    return template.fields().stream().map(field -> new Value(field.name(), field.label().az(), shown(field)))
        .filter(value -> !value.value().isEmpty()).toList();
  }

  Map<String, String> byName() {
    var all = new LinkedHashMap<String, String>();
    values().forEach(value -> all.put(value.name(), value.value()));
    return all;
  }

  private String shown(Wanted field) {
    var value = order.value(field.name());
    return switch (field.kind()) {
      case DATE -> Typed.day(value).map(Typed::day).orElse(value);
      case LINE, NUMBER -> Typed.line(value);
      case LINES, TABLE -> Typed.text(value);
    };
  }
}
