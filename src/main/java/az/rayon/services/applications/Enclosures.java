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
  record Enclosed(UUID document, Part part, String label, String name, List<String> advice) {

    Enclosed as(Part other) {
      return new Enclosed(document, other, label, name, advice);
    }

    Enclosed advised(List<String> noticed) {
      return new Enclosed(document, part, label, name, noticed);
    }
  }

  /// What a file belongs to: what whoever applied sent, or has chosen and not sent yet because something about it is
  /// advised; the signed order; the visit.
  enum Part {
    SENT, HELD, ORDER, VISIT
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
      add(application, new Enclosed(file.document().value(), Part.SENT, file.label(), file.fileName(), List.of()));
    }
  }

  void add(UUID application, Enclosed file) {
    db.sql("""
        insert into services.application_file (document, application, place, part, label, name, advice)
        select :document, :application, coalesce(max(place), 0) + 1, :part, :label, :name, :advice
        from services.application_file where application = :application
        """).param("document", file.document()).param("application", application).param("part", file.part().name())
        .param("label", file.label()).param("name", file.name())
        .param("advice", file.advice().toArray(String[]::new)).update();
  }

  /// What was held is sent as it is.
  void send(UUID application) {
    db.sql("update services.application_file set part = 'SENT' where application = ? and part = 'HELD'")
        .param(application).update();
  }

  boolean removeHeld(UUID application, UUID document) {
    return db.sql("delete from services.application_file where application = ? and document = ? and part = 'HELD'")
        .params(application, document).update() > 0;
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
        select document, part, label, name, advice from services.application_file where application = ? order by place
        """).param(application).query((row, _) -> new Enclosed(row.getObject("document", UUID.class),
        Part.valueOf(row.getString("part")), row.getString("label"), row.getString("name"),
        List.of((String[]) row.getArray("advice").getArray()))).list();
  }

  /// The application that a file came with.
  Optional<UUID> owner(UUID document) {
    return db.sql("select application from services.application_file where document = ?").param(document)
        .query(UUID.class).optional();
  }
}
