package az.rayon.services.forms.filling;

import az.rayon.directory.Contact;
import az.rayon.directory.Directory;
import az.rayon.directory.Unit;
import az.rayon.directory.UnitId;
import az.rayon.documents.Paper.Block;
import az.rayon.documents.Paper.Block.Heading;
import az.rayon.documents.Paper.Block.Paragraph;
import az.rayon.documents.Paper.Block.Table;
import az.rayon.documents.Paper.Cell;
import az.rayon.documents.Paper.Column;
import az.rayon.documents.Paper.Row;
import az.rayon.kernel.Language;
import az.rayon.services.catalogue.Passport;
import az.rayon.services.catalogue.Passports;
import az.rayon.services.forms.Taking;
import az.rayon.site.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Where and when a form on paper is handed in, as the directory and the passport of the service say today.
@Component
class HandingIn {

  private final Taking taking;
  private final Directory directory;
  private final Passports passports;
  private final Messages messages;
  private final Clock clock;

  HandingIn(Taking taking, Directory directory, Passports passports, Messages messages, Clock clock) {
    this.taking = taking;
    this.directory = directory;
    this.passports = passports;
    this.messages = messages;
    this.clock = clock;
  }

  List<Block> blocks(String service, Language language) {
    var today = LocalDate.now(clock);
    var unit = taking.desk(service).flatMap(desk -> directory.findUnit(new UnitId(desk), today));
    var offices = directory.listOffices(today).stream().filter(office -> unit.filter(office::equals).isEmpty())
        .toList();
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(say(language, "title")));
    unit.ifPresent(desk -> blocks.add(Paragraph.of(say(language, "unit", line(desk, language)))));
    passports.find(service, today).ifPresent(passport -> hours(blocks, passport, language));
    if (!offices.isEmpty()) {
      blocks.add(Paragraph.of(say(language, unit.isPresent() ? "orOffice" : "office")));
      blocks.add(table(offices, language));
    }
    return blocks.size() == 1 ? List.of() : blocks;
  }

  private void hours(List<Block> blocks, Passport passport, Language language) {
    var hours = passport.say(Passport.Field.HOURS, language);
    if (hours.isEmpty()) return;
    var doubt = passport.confirmed(Passport.Field.HOURS)
        ? ""
        : " (" + messages.say(language, "services.catalogue.doubt") + ")";
    blocks.add(Paragraph.of(say(language, "hours", hours + doubt)));
  }

  private Table table(List<Unit> offices, Language language) {
    return new Table(say(language, "offices"), false,
        List.of(new Column(say(language, "offices"), 4), new Column(say(language, "address"), 4),
            new Column(say(language, "phone"), 2)),
        offices.stream().map(office -> Row.of(Cell.of(office.name().in(language)), told(office.contact().address()),
            told(office.contact().phone()))).toList());
  }

  private static Cell told(String what) {
    return Cell.of(what.isEmpty() ? "—" : what);
  }

  private static String line(Unit unit, Language language) {
    Contact contact = unit.contact();
    return Stream.of(unit.name().in(language), contact.address(), contact.phone()).filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String say(Language language, String what, Object... args) {
    return messages.say(language, "services.forms.handing." + what, args);
  }
}
