package az.rayon.directory.sheets;

import az.rayon.directory.PersonId;
import az.rayon.directory.PostId;
import az.rayon.directory.Standing;
import az.rayon.directory.Term;
import az.rayon.directory.register.Appointment;
import az.rayon.directory.register.Appointment.Coded;
import az.rayon.directory.register.Holdings;
import az.rayon.directory.register.Periods.Table;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Who holds which post, as a file names them. The post is the row's code: it has one holder at a time.
@Component
@Order(4)
class AppointmentSheet implements Sheet<Coded> {

  private final Holdings holdings;

  AppointmentSheet(Holdings holdings) {
    this.holdings = holdings;
  }

  @Override
  public String name() {
    return "appointments";
  }

  @Override
  public List<Column> columns() {
    return Stream.of(List.of(Column.reference("post", "post"), Column.reference("person", "person")),
        Column.texts("appointed_by"), Column.tail())
        .flatMap(List::stream).toList();
  }

  @Override
  public Coded read(Line line, Codes codes) {
    var post = new PostId(line.known("post", code -> codes.find("post", code)));
    var person = new PersonId(line.known("person", code -> codes.find("person", code)));
    return new Coded(line.text("post"), "",
        new Appointment(post, person, line.text("appointed_by"), line.term(), line.provenance()));
  }

  @Override
  public List<@Nullable Object> write(Coded coded, Codes codes) {
    var appointment = coded.appointment();
    return Cells.of(codes.code("post", appointment.post().value()), codes.code("person", appointment.person().value()),
        appointment.appointedBy()).add(appointment.term()).add(appointment.provenance()).list();
  }

  @Override
  public Table table() {
    return Table.HOLDING;
  }

  @Override
  public String label(Coded coded) {
    return coded.label();
  }

  @Override
  public Standing standing(Coded coded) {
    return coded.appointment().provenance().standing();
  }

  @Override
  public String code(Coded coded) {
    return coded.post();
  }

  @Override
  public UUID id(Coded coded) {
    return coded.appointment().post().value();
  }

  @Override
  public Term term(Coded coded) {
    return coded.appointment().term();
  }

  @Override
  public List<Coded> all() {
    return holdings.all();
  }

  @Override
  public void put(Coded coded) {
    holdings.put(coded.appointment());
  }
}
