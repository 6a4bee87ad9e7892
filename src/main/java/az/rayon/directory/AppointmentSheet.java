package az.rayon.directory;

import java.util.List;
import java.util.UUID;
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
  record Row(String post, Appointment appointment) {}

  @Override
  public String key() {
    return "appointments";
  }

  @Override
  public List<String> columns() {
    return List.of("post", "person", "appointed_by", "from", "until", "standing", "source");
  }

  @Override
  public Row read(Line line, Codes codes) {
    var post = new PostId(line.known("post", code -> codes.find("post", code)));
    var person = new PersonId(line.known("person", code -> codes.find("person", code)));
    return new Row(line.text("post"),
        new Appointment(post, person, line.text("appointed_by"), line.term(), line.provenance()));
  }

  @Override
  public List<@Nullable Object> write(Row row, Codes codes) {
    var appointment = row.appointment();
    return Cells.of(codes.code("post", appointment.post().value()), codes.code("person", appointment.person().value()),
        appointment.appointedBy()).add(appointment.term()).add(appointment.provenance()).list();
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
