package az.rayon.opendata.uploads;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.opendata.datasets.Dataset.Holds;
import az.rayon.opendata.datasets.Telling;
import az.rayon.opendata.page.ColumnPage;
import az.rayon.opendata.page.UploadPage;
import az.rayon.opendata.page.UploadPage.Cell;
import az.rayon.opendata.page.UploadPage.Settings;
import az.rayon.opendata.page.UploadPage.Sound;
import az.rayon.opendata.page.UploadPage.Table;
import az.rayon.opendata.page.UploadPage.Top;
import az.rayon.opendata.page.UploadPage.Wrong;
import az.rayon.opendata.uploads.reading.Check;
import az.rayon.opendata.uploads.reading.Constraints.Shape;
import az.rayon.opendata.uploads.reading.Encodings;
import az.rayon.opendata.uploads.reading.Field;
import az.rayon.opendata.uploads.reading.Notation;
import az.rayon.opendata.uploads.reading.Opening;
import az.rayon.opendata.uploads.reading.Reading;
import az.rayon.opendata.uploads.reading.Row;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// What officials are shown of a file on its way.
@Component
class UploadViews {

  private static final Logger LOG = LoggerFactory.getLogger(UploadViews.class);
  private static final int ROWS = 12;
  private static final int CELL = 80;
  private static final String TAB = "tab";

  private final KeptSets sets;
  private final Uploads uploads;
  private final Opening opening;
  private final Threshold threshold;
  private final Telling telling;

  UploadViews(KeptSets sets, Uploads uploads, Opening opening, Threshold threshold, Telling telling) {
    this.threshold = threshold;
    this.sets = sets;
    this.uploads = uploads;
    this.opening = opening;
    this.telling = telling;
  }

  /// The sign between cells as the form writes it: a tab cannot be seen.
  static String shown(String delimiter) {
    return delimiter.equals("\t") ? TAB : delimiter;
  }

  static String meant(String shown) {
    return shown.equals(TAB) ? "\t" : shown;
  }

  UploadPage page(Upload upload, Official by, List<Problem> problems, Language language) {
    var kept = sets.get(upload.kept());
    var top = new Top(upload.id().toString(), kept.name(), kept.told().title().in(language), upload.file(),
        upload.state().name(), upload.version(), upload.progress().done(), upload.progress().whole(),
        upload.sent().at(), Rights.mayKeep(by), upload.returned());
    return new UploadPage(top, settings(upload, language), table(upload, language), wrong(upload, language),
        sound(upload, kept, by, language), problems);
  }

  private @Nullable Sound sound(Upload upload, Kept kept, Official by, Language language) {
    var checked = upload.checked();
    if (checked == null) return null;
    boolean waits = upload.state() == Upload.State.CHECKED;
    long stopping = waits ? threshold.examine(upload, kept).stopping() : 0;
    return new Sound(checked.rows(), checked.sha256(), Rights.mayPublish(by), Publishing.isAnother(upload, by),
        kept.current(), upload.restores(), waits ? threshold.show(upload, kept, language) : null,
        stopping > TakingBack.MOST_EMPTIED ? 0 : stopping);
  }

  private Settings settings(Upload upload, Language language) {
    var reading = upload.reading();
    return new Settings(reading.kind().name(), reading.encoding(), Encodings.ALL.stream()
        .map(each -> new Choice(each, each)).toList(), shown(reading.delimiter()),
        List.of(",", ";", TAB, "|").stream()
            .map(each -> new Choice(each, telling.say(language, "up.delimiter." + word(each)))).toList(),
        String.valueOf(reading.head()), reading.decimal(),
        List.of(new Choice(",", telling.say(language, "up.decimal.comma")),
            new Choice(".", telling.say(language, "up.decimal.point"))),
        reading.fields().stream().map(field -> new Choice(field.name(), field.title().in(language))).toList(),
        reading.key(), upload.note());
  }

  private static String word(String delimiter) {
    return switch (delimiter) {
      case "," -> "comma";
      case ";" -> "semicolon";
      case "|" -> "bar";
      default -> TAB;
    };
  }

  private Table table(Upload upload, Language language) {
    if (upload.state() == Upload.State.DROPPED) return new Table(List.of(), List.of());
    var reading = upload.reading();
    var columns = IntStream.range(0, reading.fields().size()).mapToObj(i -> {
      var field = reading.fields().get(i);
      return new UploadPage.Column(i, field.name(), field.column().title().in(language),
          telling.say(language, "holds." + Telling.holds(field.holds())), asked(field, language));
    }).toList();
    var notation = new Notation(reading.decimal().charAt(0));
    var rows = first(upload).stream().filter(row -> !isOmitted(upload, row))
        .map(row -> IntStream.range(0, columns.size())
            .mapToObj(i -> cell(standing(upload, row, i), reading.fields().get(i), notation)).toList())
        .toList();
    return new Table(columns, rows);
  }

  private List<Row> first(Upload upload) {
    try {
      return opening.first(upload.document(), upload.reading(), ROWS);
    } catch (IOException e) {
      LOG.info("Upload {} cannot be shown: {}", upload.id(), e.getClass().getSimpleName());
      return List.of();
    }
  }

  private static boolean isOmitted(Upload upload, Row row) {
    return upload.mended().containsKey(Check.place(row.line(), ""));
  }

  /// What stands in a cell, or was put in its place.
  private static String standing(Upload upload, Row row, int place) {
    return upload.mended().getOrDefault(Check.place(row.line(), upload.reading().fields().get(place).name()),
        row.cell(place));
  }

  private static Cell cell(String text, Field field, Notation notation) {
    boolean fits = text.isBlank() || notation.canonical(field.holds(), text) != null;
    return new Cell(text.length() > CELL ? text.substring(0, CELL) + "…" : text, fits);
  }

  private String asked(Field field, Language language) {
    var asked = field.constraints();
    var words = new ArrayList<String>();
    if (asked.required()) words.add(telling.say(language, "up.column.required"));
    if (asked.unique()) words.add(telling.say(language, "up.column.unique"));
    if (asked.shape() != Shape.ANY) words.add(telling.say(language, "up.column.shape." + asked.shape()));
    if (!asked.options().isEmpty()) words.add(String.join(" / ", asked.options()));
    if (!asked.pattern().isEmpty()) words.add(asked.pattern());
    if (!asked.minimum().isEmpty()) words.add("≥ " + asked.minimum());
    if (!asked.maximum().isEmpty()) words.add("≤ " + asked.maximum());
    return String.join("; ", words);
  }

  private Wrong wrong(Upload upload, Language language) {
    var faults = uploads.faults(upload.id());
    var listed = IntStream.range(0, faults.size()).mapToObj(i -> {
      var fault = faults.get(i);
      return new UploadPage.Fault(i, fault.line(), heads(upload.reading(), fault.column()),
          telling.say(language, "up.fault." + fault.kind(), fault.expected()), fault.cell(),
          fault.kind().mendable() && !fault.cell().endsWith("…"), fault.kind().omittable(), fault.kind().warns());
    }).toList();
    return new Wrong(upload.wrong().faults(), upload.wrong().warnings(), upload.omitted(),
        upload.wrong().rows() != null, listed);
  }

  /// What the columns of a fault are called in the file, which is what its sender knows them by.
  private static String heads(Reading reading, String columns) {
    return Stream.of(columns.split(" \\+ ", -1)).map(name -> reading.fields().stream()
        .filter(field -> field.name().equals(name) && !field.head().isBlank()).map(Field::head).findFirst()
        .orElse(name)).collect(Collectors.joining(" + "));
  }

  ColumnPage column(Upload upload, int place, @Nullable Map<String, String> typed, List<Problem> problems,
      Language language) {
    var field = upload.reading().fields().get(place);
    var examples = first(upload).stream().map(row -> row.cell(place)).filter(cell -> !cell.isBlank()).limit(5)
        .map(cell -> cell.length() > CELL ? cell.substring(0, CELL) + "…" : cell).toList();
    var told = typed == null ? typed(field) : typed;
    var ticked = List.of("required", "unique").stream().filter(told::containsKey).toList();
    var kinds = Arrays.stream(Holds.values())
        .map(each -> new Choice(Telling.holds(each), telling.say(language, "holds." + Telling.holds(each)))).toList();
    var shapes = Arrays.stream(Shape.values())
        .map(each -> new Choice(each.name(), telling.say(language, "up.column.shape." + each))).toList();
    return new ColumnPage(upload.id().toString(), upload.file(), place, upload.reading().fields().size(),
        upload.version(), field.head(), told, ticked, kinds, shapes, examples, problems);
  }

  private static Map<String, String> typed(Field field) {
    var asked = field.constraints();
    var typed = new HashMap<>(Map.of("name", field.name(), "title-az", field.title().az(), "title-en",
        field.title().en(), "title-ru", field.title().ru(), "holds", field.holds().name().toLowerCase(Locale.ROOT),
        "unit", field.unit(), "pattern", asked.pattern(), "options", String.join("\n", asked.options()), "minimum",
        asked.minimum(), "maximum", asked.maximum()));
    typed.put("shape", asked.shape().name());
    if (asked.shortest() > 0) typed.put("shortest", String.valueOf(asked.shortest()));
    if (asked.longest() > 0) typed.put("longest", String.valueOf(asked.longest()));
    if (asked.required()) typed.put("required", "true");
    if (asked.unique()) typed.put("unique", "true");
    return typed;
  }
}
