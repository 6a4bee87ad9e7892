package az.rayon.opendata.gate;

import az.rayon.kernel.Language;
import az.rayon.opendata.datasets.Dataset.Column;
import az.rayon.opendata.datasets.Dataset.Holds;
import az.rayon.opendata.datasets.Telling;
import az.rayon.opendata.gate.Examination.Anonymity;
import az.rayon.opendata.gate.Examination.Combination;
import az.rayon.opendata.gate.Examination.Finding;
import az.rayon.opendata.gate.Examination.Kin;
import az.rayon.opendata.gate.Examination.Rows;
import az.rayon.opendata.gate.Examination.Trace;
import az.rayon.opendata.gate.Examination.Weight;
import az.rayon.opendata.page.GatePage;
import az.rayon.opendata.page.GatePage.Change;
import az.rayon.opendata.page.GatePage.Found;
import az.rayon.opendata.page.GatePage.Group;
import az.rayon.opendata.page.GatePage.Part;
import az.rayon.opendata.page.GatePage.Revealed;
import az.rayon.opendata.page.GatePage.Row;
import az.rayon.site.page.Choice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The examination in the publisher's words.
@Component
public class GateViews {

  private final Telling telling;

  GateViews(Telling telling) {
    this.telling = telling;
  }

  /// `columns` are all that are to be published: each may be named as one by which somebody could be known.
  public GatePage page(Examination seen, List<Column> columns, Language language) {
    return new Told(telling, language).page(seen, columns);
  }

  private record Told(Telling telling, Language language) {

    private GatePage page(Examination seen, List<Column> columns) {
      var verdict = seen.blocks()
          ? tell("blocked", seen.stops().size(), number(seen.rows()))
          : tell("clear", number(seen.rows()));
      return new GatePage(seen.blocks(), verdict, seen.findings().stream().map(this::found).toList(),
          group(seen), change(seen.change()),
          columns.stream().map(column -> new Choice(column.name(), title(column))).toList(),
          seen.anonymity().kin().stream().map(kin -> kin.column().name()).toList());
    }

    private Found found(Finding finding) {
      return new Found(tell("trace." + finding.trace()), title(finding.column()), finding.blocks(),
          finding.count(),
          finding.lines().stream().map(line -> new GatePage.Line(line.number(), line.masked())).toList(),
          tell("todo." + todo(finding)));
    }

    private static String todo(Finding finding) {
      if (finding.trace() == Trace.HEADING) return "heading";
      return switch (finding.trace()) {
        case BIRTH_DATE -> finding.blocks() ? "birth" : "look";
        case PERHAPS_NAME, TAX_NUMBER, ADDRESS -> "look";
        case PHONE, EMAIL -> "contact";
        default -> "remove";
      };
    }

    private Group group(Examination examined) {
      var seen = examined.anonymity();
      var spared = examined.spared();
      var told = new ArrayList<String>();
      if (seen.kin().isEmpty()) told.add(tell("kin.none"));
      else told.addAll(grouped(seen, examined.rows()));
      if (spared != null)
        told.add(tell("kin.spared", titles(spared.columns()), number(spared.few()), Anonymity.K));
      return new Group(spared != null || (seen.weight() == Weight.BLOCKS && seen.few() > 0), told, todo(seen),
          seen.combinations().stream().map(each -> new Part(titles(each.columns()), each.few())).toList(),
          seen.kin().stream().map(kin -> title(kin.column())).toList(),
          seen.examples().stream().map(each -> new Row(each.values(), each.rows())).toList());
    }

    private List<String> grouped(Anonymity seen, long rows) {
      var names = titles(seen.kin().stream().map(Kin::column).toList());
      return List.of(tell("kin.seen", names, number(seen.groups())), seen.few() == 0
          ? tell("kin.large", number(seen.smallest()))
          : tell("kin.small", number(seen.few()), number(rows), Anonymity.K, number(seen.smallest())));
    }

    /// First what alone would be enough, then how each column could be told more roughly, then what is always left.
    private List<String> todo(Anonymity seen) {
      if (seen.few() == 0) return List.of();
      var todo = new LinkedHashSet<String>();
      seen.without().stream().filter(each -> each.few() == 0).map(Combination::columns)
          .forEach(columns -> todo.add(tell("coarsen.without", titles(columns))));
      seen.kin().forEach(kin -> todo.add(tell("coarsen." + coarser(kin), title(kin.column()))));
      todo.add(tell("coarsen.suppress", number(seen.few())));
      return List.copyOf(todo);
    }

    private static String coarser(Kin kin) {
      if (kin.trait() == Trait.PLACE) return "place";
      if (kin.trait() == Trait.AGE && kin.column().holds() == Holds.TEXT) return "number";
      return switch (kin.column().holds()) {
        case DAY, MOMENT -> "day";
        case NUMBER -> "number";
        case TEXT, TRUTH -> "values";
      };
    }

    private Change change(Examination.Change seen) {
      if (seen.first()) return new Change(List.of(tell("change.first")), List.of());
      var told = new ArrayList<String>();
      told.add(rows(seen.rows()));
      if (!seen.gone().isEmpty()) told.add(tell("change.gone", String.join(", ", seen.gone())));
      seen.retyped()
          .forEach(each -> told.add(tell("change.retyped", title(each.column()), each.before(), each.now())));
      var revealed = Stream.concat(
          seen.fresh().stream().map(each -> new Revealed(tell("change.column"), title(each.column()), each.examples())),
          seen.values().stream().map(each -> new Revealed(tell("change.values"), title(each.column()), each.fresh())));
      return new Change(told, revealed.toList());
    }

    private String rows(Rows rows) {
      if (!rows.compared()) return tell("change.many", number(rows.before()));
      return rows.added() + rows.removed() + rows.changed() == 0
          ? tell("change.same")
          : tell("change.rows", number(rows.added()), number(rows.removed()), number(rows.changed()));
    }

    private String title(Column column) {
      return column.title().in(language);
    }

    private String titles(List<Column> columns) {
      return columns.stream().map(this::title).collect(Collectors.joining(", "));
    }

    private String number(long number) {
      return telling.number(language, BigDecimal.valueOf(number));
    }

    private String tell(String key, Object... args) {
      return telling.say(language, "gate." + key, args);
    }
  }
}
