package az.rayon.services.forms.filling;

import az.rayon.directory.Directory;
import az.rayon.documents.Paper.Block.Heading;
import az.rayon.documents.Paper.Block.Paragraph;
import az.rayon.documents.Paper.Block.Table;
import az.rayon.documents.Paper.Block;
import az.rayon.documents.Paper.Cell;
import az.rayon.documents.Paper.Column;
import az.rayon.documents.Paper.Row;
import az.rayon.documents.Paper.Verification;
import az.rayon.documents.Paper;
import az.rayon.documents.Papers;
import az.rayon.kernel.Language;
import az.rayon.services.forms.definition.Field;
import az.rayon.services.forms.definition.Form;
import az.rayon.services.forms.definition.Kind;
import az.rayon.services.forms.definition.Option;
import az.rayon.site.Addresses;
import az.rayon.site.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The form on paper, to be filled in by hand and brought to the office; its QR code leads to the same form here. What
/// is asked only under a condition is asked with it.
@Component
class BlankForms {

  private static final String BOX = "\u2610 ";
  private static final String ROOM = "\u00A0\n\u00A0\n\u00A0";
  private static final int ROWS_OF_A_GROUP = 6;

  private final Papers papers;
  private final Directory directory;
  private final Addresses addresses;
  private final Messages messages;
  private final HandingIn handing;
  private final Clock clock;

  BlankForms(Papers papers, Directory directory, Addresses addresses, Messages messages, HandingIn handing,
      Clock clock) {
    this.papers = papers;
    this.directory = directory;
    this.addresses = addresses;
    this.messages = messages;
    this.handing = handing;
    this.clock = clock;
  }

  byte[] pdf(String service, Form form, Language language) {
    var title = form.title().in(language);
    var issuer = directory.findAuthority(LocalDate.now(clock)).map(authority -> authority.name().in(language))
        .orElse("");
    var body = new ArrayList<Block>();
    if (!form.lead().in(language).isEmpty()) body.add(Paragraph.of(form.lead().in(language)));
    steps(body, form, language);
    body.add(Paragraph.of(messages.say(language, "services.forms.blank.sign")));
    body.addAll(handing.blocks(service, language));
    var paper = Paper.titled(language, title, List.of(title)).withIssuer(issuer).withBody(body)
        .withVerification(new Verification(messages.say(language, "services.forms.blank.code"),
            addresses.absolute("/" + language.code() + "/services/" + service + "/apply")));
    return papers.pdf(paper, List.of());
  }

  /// Steps of one question stand together in one table; others have a heading and a table of their own.
  private void steps(List<Block> body, Form form, Language language) {
    var single = new ArrayList<Row>();
    for (var step : form.whole()) {
      if (step.fields().size() == 1 && step.group().isEmpty()) {
        single.add(row(step.fields().getFirst(), step.when().isEmpty(), language));
        continue;
      }
      flush(body, single, form.title().in(language), language);
      body.add(new Heading(step.title().in(language)));
      if (!step.when().isEmpty()) body.add(Paragraph.of(messages.say(language, "services.forms.blank.when")));
      body.add(step.group().map(group -> list(group, language)).orElseGet(() -> table(step.title().in(language),
          step.fields().stream().map(field -> row(field, true, language)).toList(), language)));
    }
    flush(body, single, form.title().in(language), language);
  }

  private void flush(List<Block> body, List<Row> rows, String caption, Language language) {
    if (rows.isEmpty()) return;
    body.add(Paragraph.of("\u00A0"));
    body.add(table(caption, rows, language));
    rows.clear();
  }

  private Row row(Field field, boolean always, Language language) {
    var label = label(field, language);
    var when = always ? "" : "\n" + messages.say(language, "services.forms.blank.when");
    return Row.of(Cell.of(label + when), Cell.of(room(field.kind(), language)));
  }

  private Table table(String caption, List<Row> rows, Language language) {
    return new Table(caption, false, List.of(column("services.forms.blank.question", 2, language),
        column("services.forms.blank.answer", 3, language)), rows);
  }

  /// A line for each thing of a group.
  private Table list(Field group, Language language) {
    var inner = group.kind().inner();
    var columns = Stream.concat(Stream.of(new Column("№", 1)),
        inner.stream().map(field -> new Column(field.label().in(language), 4))).toList();
    var rows = IntStream.rangeClosed(1, ROWS_OF_A_GROUP).mapToObj(at -> new Row(
        Stream.concat(Stream.of(Cell.of(String.valueOf(at))), inner.stream().map(field -> Cell.of(
            field.kind() instanceof Kind.Files ? room(field.kind(), language) : "\u00A0\n\u00A0"))).toList()))
        .toList();
    return new Table(group.label().in(language), false, columns, rows);
  }

  private Column column(String key, int share, Language language) {
    return new Column(messages.say(language, key), share);
  }

  private static String label(Field field, Language language) {
    return Stream.of(field.label(), field.hint()).map(text -> text.in(language)).filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String room(Kind kind, Language language) {
    return switch (kind) {
      case Kind.One(var options) -> boxes(options, language);
      case Kind.Many(var options) -> boxes(options, language);
      case Kind.YesNo _ -> BOX + messages.say(language, "services.forms.yes") + "   " + BOX
          + messages.say(language, "services.forms.no");
      case Kind.Declaration _ -> BOX + messages.say(language, "services.forms.yes");
      case Kind.Fin _ -> BOX.repeat(7);
      case Kind.Voen _ -> BOX.repeat(10);
      case Kind.Files _ -> BOX + messages.say(language, "services.forms.blank.enclosed");
      case Kind.Lines _ -> ROOM + "\n" + ROOM;
      case Kind.Amount(var _, var _, var _, var unit) -> "\u00A0\n" + unit.in(language);
      case Kind.Line _,Kind.Day _,Kind.Place _,Kind.Phone _,Kind.Email _,Kind.Group _ -> "\u00A0\n\u00A0";
    };
  }

  private static String boxes(List<Option> options, Language language) {
    return options.stream().map(option -> BOX + option.label().in(language)).collect(Collectors.joining("\n"));
  }
}
