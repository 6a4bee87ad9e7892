package az.rayon.opendata.datasets;

import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import az.rayon.opendata.datasets.Asking.Seen;
import az.rayon.opendata.datasets.Dataset.Column;
import az.rayon.opendata.datasets.Dataset.Holds;
import az.rayon.opendata.datasets.Wish.How;
import az.rayon.opendata.page.Chip;
import az.rayon.opendata.page.DatasetPage.Asked;
import az.rayon.opendata.page.DatasetPage.Field;
import az.rayon.site.Address;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a page says of the conditions that its rows keep to, and the fields by which others are chosen.
final class FilterView {

  /// How older addresses, and those of figures, pick rows; the form carries them along.
  private static final List<String> CARRIED = List.of("from", "to", "on", "in", "is");

  private final Seen seen;
  private final Telling telling;
  private final Language language;

  FilterView(Seen seen, Telling telling, Language language) {
    this.seen = seen;
    this.telling = telling;
    this.language = language;
  }

  Asked asked() {
    var carried = new LinkedHashMap<String, String>();
    CARRIED.stream().filter(name -> !text(name).isEmpty() && !isWrong(name))
        .forEach(name -> carried.put(name, text(name)));
    return new Asked(text("q"), text("by"), text("sort"), chips(), carried);
  }

  private List<Chip> chips() {
    var chips = new ArrayList<Chip>();
    if (!text("q").isEmpty()) chips.add(chip(telling.say(language, "wish.words", text("q")), List.of("q")));
    if (!(text("from") + text("to")).isEmpty()) {
      seen.dataset().datedBy(text("on")).flatMap(seen.dataset()::column).ifPresent(column -> chips.add(
          chip(telling.say(language, "wish.period", name(column), written(column, text("from")),
              written(column, text("to"))), List.of("from", "to", "on"))));
    }
    if (!text("is").isEmpty()) {
      seen.dataset().column(text("in")).ifPresent(column -> chips.add(
          chip(told(Wish.told(column, text("is"))), List.of("in", "is"))));
    }
    Wish.read(seen.dataset(), seen.parameters())
        .forEach(wish -> chips.add(chip(told(wish), List.of(wish.parameter()))));
    return chips;
  }

  private Chip chip(String label, List<String> parameters) {
    var others = new LinkedHashMap<>(seen.parameters());
    others.remove("page");
    parameters.forEach(others::remove);
    return new Chip(label, Address.of("/open-data/" + seen.dataset().name()).with(others).toString());
  }

  private String told(Wish wish) {
    var column = wish.column();
    boolean number = column.holds() == Holds.NUMBER;
    return telling.say(language, switch (wish.how()) {
      case IS -> "wish.is";
      case HAS -> "wish.has";
      case FROM -> number ? "wish.least" : "wish.from";
      case TO -> number ? "wish.most" : "wish.to";
    }, name(column), written(column, wish.text()));
  }

  private String written(Column column, String text) {
    try {
      return switch (column.holds()) {
        case TEXT, TRUTH -> seen.legend(column).word(text, language);
        case DAY, MOMENT -> text.isEmpty()
            ? "…"
            : telling.cell(language, Selection.value(
                new Column(column.name(), column.title(), Holds.DAY), text));
        case NUMBER -> text;
      };
    } catch (Selection.Unfit e) {
      return text;
    }
  }

  /// One for each column that the page shows, and one for each carried part that has to be put right.
  List<Field> fields(List<Column> shown) {
    var fields = new ArrayList<Field>();
    CARRIED.stream().filter(this::isWrong).forEach(name -> fields.add(
        new Field(name, telling.say(language, name), Field.Kind.WORDS, List.of(), text(name), "")));
    shown.forEach(column -> fields.add(field(column)));
    return fields;
  }

  private Field field(Column column) {
    var name = column.name();
    var legend = seen.legend(column);
    if (legend.isCoded()) {
      var named = choices(legend);
      return new Field(name, name(column), Field.Kind.LIST, named, text(name + How.IS.ending()), "");
    }
    return switch (column.holds()) {
      case NUMBER -> between(column, Field.Kind.NUMBERS);
      case DAY, MOMENT -> between(column, Field.Kind.DAYS);
      case TEXT, TRUTH -> new Field(name, name(column), Field.Kind.TEXT, List.of(), text(name + How.HAS.ending()), "");
    };
  }

  private Field between(Column column, Field.Kind kind) {
    return new Field(column.name(), name(column), kind, List.of(), text(column.name() + How.FROM.ending()),
        text(column.name() + How.TO.ending()));
  }

  List<Choice> choices(Legend legend) {
    return legend.words().entrySet().stream().map(each -> new Choice(each.getKey(), each.getValue().in(language)))
        .sorted(Comparator.comparing(Choice::label, Azerbaijani.order())).toList();
  }

  /// What the files are asked with, so that they hold the same rows.
  Map<String, String> question() {
    var kept = new LinkedHashMap<String, String>();
    CARRIED.forEach(name -> kept.put(name, text(name)));
    kept.put("q", text("q"));
    Wish.read(seen.dataset(), seen.parameters()).forEach(wish -> kept.put(wish.parameter(), wish.text()));
    kept.put("sort", text("sort"));
    return kept;
  }

  private boolean isWrong(String name) {
    return seen.problems().stream().map(Problem::field).anyMatch(name::equals);
  }

  private String name(Column column) {
    return seen.legend(column).name().in(language);
  }

  private String text(String name) {
    return Picking.text(seen.parameters(), name);
  }
}
