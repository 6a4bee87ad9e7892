package az.rayon.directory;

import az.rayon.directory.Periods.Table;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Who holds which post, as a file names them. The post is the row's code: it has one holder at a time.
@Component
@Order(4)
class AppointmentSheet implements Sheet<AppointmentSheet.Row> {

  private final Holdings holdings;

  AppointmentSheet(Holdings holdings) {
    this.holdings = holdings;
  }

  /// An appointment with the code of its post.
  record Row(String post, String label, Appointment appointment) {}

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
  public Row read(Line line, Codes codes) {
    var post = new PostId(line.known("post", code -> codes.find("post", code)));
    var person = new PersonId(line.known("person", code -> codes.find("person", code)));
    return new Row(line.text("post"), "",
        new Appointment(post, person, line.text("appointed_by"), line.term(), line.provenance()));
  }

  @Override
  public List<@Nullable Object> write(Row row, Codes codes) {
    var appointment = row.appointment();
    return Cells.of(codes.code("post", appointment.post().value()), codes.code("person", appointment.person().value()),
        appointment.appointedBy()).add(appointment.term()).add(appointment.provenance()).list();
  }

  @Override
  public Table table() {
    return Table.HOLDING;
  }

  @Override
  public String label(Row row) {
    return row.label();
  }

  @Override
  public Standing standing(Row row) {
    return row.appointment().provenance().standing();
  }

  @Override
  public String code(Row row) {
    return row.post();
  }

  @Override
  public UUID id(Row row) {
    return row.appointment().post().value();
  }

  @Override
  public Term term(Row row) {
    return row.appointment().term();
  }

  @Override
  public List<Row> all() {
    return holdings.all();
  }

  @Override
  public void put(Row row) {
    holdings.put(row.appointment());
  }
}
