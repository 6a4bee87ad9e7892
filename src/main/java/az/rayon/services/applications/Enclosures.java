package az.rayon.services.applications;

import az.rayon.services.forms.Submission;
import az.rayon.services.forms.Submission.Answer;
import az.rayon.services.forms.Submission.Applicant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What came with an application: the answers of its form, those who apply too, and the files, also those that were
/// sent later.
@Repository
class Enclosures {

  private final JdbcClient db;

  Enclosures(JdbcClient db) {
    this.db = db;
  }

  /// A file, with what it came, and which paper it is.
  record Enclosed(UUID document, Part part, String label, String name) {}

  /// What a file belongs to: what whoever applied sent, the signed order, or the visit.
  enum Part {
    SENT, ORDER, VISIT
  }

  void keep(UUID application, Submission submission) {
    int place = 0;
    for (var answer : submission.answers()) {
      db.sql("""
          insert into services.application_answer (application, place, field, label, value, shown)
          values (?, ?, ?, ?, ?, ?)
          """).params(application, ++place, answer.field(), answer.label(), answer.value(), answer.shown()).update();
    }
    place = 0;
    for (var other : submission.others()) {
      db.sql("insert into services.application_other (application, place, name, fin) values (?, ?, ?, ?)")
          .params(application, ++place, other.name(), other.fin()).update();
    }
    for (var file : submission.files()) {
      add(application, new Enclosed(file.document().value(), Part.SENT, file.label(), file.fileName()));
    }
  }

  void add(UUID application, Enclosed file) {
    db.sql("""
        insert into services.application_file (document, application, place, part, label, name)
        select :document, :application, coalesce(max(place), 0) + 1, :part, :label, :name
        from services.application_file where application = :application
        """).param("document", file.document()).param("application", application).param("part", file.part().name())
        .param("label", file.label()).param("name", file.name()).update();
  }

  List<Answer> answers(UUID application) {
    return db.sql("""
        select field, label, value, shown from services.application_answer where application = ? order by place
        """).param(application).query((row, _) -> new Answer(row.getString("field"), row.getString("label"),
        row.getString("value"), row.getString("shown"))).list();
  }

  List<Applicant> others(UUID application) {
    return db.sql("select name, fin from services.application_other where application = ? order by place")
        .param(application).query((row, _) -> new Applicant(null, row.getString("name"), row.getString("fin"), "", ""))
        .list();
  }

  List<Enclosed> files(UUID application) {
    return db.sql("""
        select document, part, label, name from services.application_file where application = ? order by place
        """).param(application).query((row, _) -> new Enclosed(row.getObject("document", UUID.class),
        Part.valueOf(row.getString("part")), row.getString("label"), row.getString("name"))).list();
  }

  /// The application that a file came with.
  Optional<UUID> owner(UUID document) {
    return db.sql("select application from services.application_file where document = ?").param(document)
        .query(UUID.class).optional();
  }
}
