package az.rayon.opendata.datasets;

import az.rayon.kernel.Azerbaijani;
import az.rayon.opendata.datasets.Dataset.Column;
import az.rayon.opendata.datasets.Dataset.Holds;
import az.rayon.opendata.datasets.Selection.Unfit;
import az.rayon.opendata.datasets.Wish.How;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The words and wishes of an address, against the columns that there are and what their codes mean.
record Wanted(Dataset dataset, Map<String, Legend> legends, Map<String, String> parameters) {

  private static final Pattern DOTTED_DAY = Pattern.compile("(\\d{2})\\.(\\d{2})\\.(\\d{4})");
  private static final Pattern COMMA_NUMBER = Pattern.compile("(\\d+),(\\d+)");

  /// Everything that is wished has to hold, or what is wrong with it.
  Picking in(Selection all) {
    var words = words();
    if (words.size() > Selection.MOST_WORDS)
      return Picking.wrong(new Problem("q", "opendata.words.many", Selection.MOST_WORDS));
    var selection = all;
    for (var word : words) selection = selection.meaning(meant(word));
    var asked = Picking.text(parameters, "in");
    var column = dataset.column(asked);
    if (!asked.isEmpty() && column.isEmpty()) return Picking.wrong(Picking.unknown(dataset, "in"));
    var wishes = new LinkedHashMap<String, Wish>();
    Wish.read(dataset, parameters).forEach(wish -> wishes.put(wish.parameter(), wish));
    var is = Picking.text(parameters, "is");
    if (!is.isEmpty()) column.ifPresent(known -> wishes.put("is", Wish.told(known, is)));
    var problems = new ArrayList<>(nobodys(wishes));
    for (var wish : wishes.entrySet()) {
      try {
        selection = wish.getValue().in(selection, legend(wish.getValue().column()));
      } catch (Unfit _) {
        problems.add(wrong(wish.getKey(), wish.getValue().column()));
      }
    }
    return problems.isEmpty()
        ? new Picking(Optional.of(selection), Optional.empty(), List.of())
        : new Picking(Optional.empty(), Optional.empty(), problems);
  }

  /// Parameters that are made like wishes and name no column, or ask of one what it cannot answer.
  private List<Problem> nobodys(Map<String, Wish> wishes) {
    return parameters.entrySet().stream()
        .filter(each -> Wish.isNamed(each.getKey()) && !each.getValue().isBlank() && !wishes.containsKey(each.getKey()))
        .map(each -> Picking.unknown(dataset, each.getKey())).toList();
  }

  private static Problem wrong(String field, Column column) {
    return new Problem(field, switch (column.holds()) {
      case NUMBER -> "opendata.number.wrong";
      case DAY, MOMENT -> "opendata.date.wrong";
      case TEXT, TRUTH -> "opendata.truth.wrong";
    });
  }

  Legend legend(Column column) {
    return legends.getOrDefault(column.name(), Legend.of(column));
  }

  private List<String> words() {
    return Arrays.stream(Azerbaijani.fold(Picking.text(parameters, "q")).split("\\s+")).filter(word -> !word.isEmpty())
        .distinct().toList();
  }

  /// Days and numbers are also sought as files write them.
  private Meant meant(String word) {
    var texts = new ArrayList<>(List.of(word));
    var day = DOTTED_DAY.matcher(word);
    if (day.matches()) texts.add("%s-%s-%s".formatted(day.group(3), day.group(2), day.group(1)));
    var number = COMMA_NUMBER.matcher(word);
    if (number.matches()) texts.add(number.group(1) + "." + number.group(2));
    var values = new LinkedHashMap<Column, List<Object>>();
    for (var column : dataset.columns()) {
      values.putAll(new Wish(column, column.holds() == Holds.TEXT ? How.HAS : How.IS, word)
          .values(legend(column), word, false));
    }
    return new Meant(dataset.columns(), texts, values);
  }
}
