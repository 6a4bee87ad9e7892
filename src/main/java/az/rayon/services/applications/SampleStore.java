package az.rayon.services.applications;

import az.rayon.services.applications.Routing.Route;
import az.rayon.services.forms.Submission.Answer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/// Puts many invented applications, their answers and their histories in at once.
@Repository
class SampleStore {

  private final NamedParameterJdbcOperations db;
  private final Routing routing;

  SampleStore(NamedParameterJdbcOperations db, Routing routing) {
    this.db = db;
    this.routing = routing;
  }

  void keep(Route route) {
    routing.keep(route);
  }

  void add(List<SampleLife> lives) {
    db.batchUpdate(ApplicationRow.INSERT,
        lives.stream().map(life -> ApplicationRow.of(life.application())).toArray(SqlParameterSource[]::new));
    db.batchUpdate(Steps.INSERT, lives.stream().flatMap(life -> life.steps().stream()).map(Steps::parameters)
        .toArray(SqlParameterSource[]::new));
    db.batchUpdate("""
        insert into services.application_answer (application, place, field, label, value, shown)
        values (:application, :place, :field, :label, :value, :shown)
        """, lives.stream().flatMap(life -> answers(life).stream()).toArray(SqlParameterSource[]::new));
  }

  /// What the form of the service asked, as far as others read it.
  private static List<SqlParameterSource> answers(SampleLife life) {
    var answers = life.application().asking().service().equals("housing-registration")
        ? List.of(new Answer("categories", "Hansı kateqoriyaya aidsiniz?", "many-children", "Çoxuşaqlı ailə"),
            new Answer("address", "Qeydiyyat ünvanınız", "samux", "Samux şəhəri, Nümunə küçəsi 1"),
            new Answer("dwelling", "Harada yaşayırsınız?", "rented", "Kirayədə"), family(life))
        : List.of(new Answer("purpose", "Arayış hara təqdim edilir?", "Nümunə: məktəbə", "Nümunə: məktəbə"));
    var rows = new ArrayList<SqlParameterSource>();
    for (var answer : answers) {
      rows.add(new MapSqlParameterSource("application", life.application().id()).addValue("place", rows.size() + 1)
          .addValue("field", answer.field()).addValue("label", answer.label()).addValue("value", answer.value())
          .addValue("shown", answer.shown()));
    }
    return rows;
  }

  private static Answer family(SampleLife life) {
    var applicant = life.application().asking().applicant();
    var rows = applicant.account() == null
        ? """
            Nümunəli Fərid; Oğlu / qızı; 04.05.2013
            Nümunəli Nigar; Oğlu / qızı; 17.09.2016
            Nümunəli Tural; Oğlu / qızı; 30.01.2020"""
        : """
            Əliyev Rauf Əli oğlu; Əri / arvadı; 30.09.1982; 5CD34EF
            Əliyeva Ləman Rauf qızı; Oğlu / qızı; 08.02.2012; 7KL56MN
            Əliyev Tural Rauf oğlu; Oğlu / qızı; 21.11.2016; 7PQ78RS""";
    return new Answer("members", "Sizinlə kim yaşayacaq?", rows, rows);
  }
}
