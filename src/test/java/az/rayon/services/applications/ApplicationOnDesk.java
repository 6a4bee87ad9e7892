package az.rayon.services.applications;

import static az.rayon.appeals.People.a;
import static az.rayon.appeals.People.an;
import static az.rayon.services.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.Portal;
import az.rayon.directory.UnitId;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import az.rayon.services.forms.Taking;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// An application that has come to the desk of a unit, and who works on it there.
abstract class ApplicationOnDesk {

  @Autowired
  MockMvcTester web;

  @Autowired
  Taking taking;

  @Autowired
  Applications applications;

  @Autowired
  JdbcClient db;

  @Autowired
  Clock clock;

  final UUID unit = UnitId.ofSample("sosial-iqtisadi").value();
  final Official registrar = a(Role.REGISTRAR);
  final Official executor = an(Role.EXECUTOR, unit);
  String number = "";
  String pin = "";

  @BeforeEach
  void anApplicationOnTheDesk() {
    var taken = taking.take(aSubmission().answering("family", "Ailə üzvləri", "Ana və iki uşaq").build(),
        new Actor.Visitor());
    number = taken.number();
    pin = taken.pin();
    assertThat(act(registrar, "route", Map.of("unit", unit.toString()))).hasStatus(303);
  }

  UUID passport() {
    return applications.get(number).asking().wanted().passport();
  }

  static Map<String, String> day(LocalDate day) {
    return Map.of("day", "" + day.getDayOfMonth(), "day-month", "" + day.getMonthValue(), "day-year",
        "" + day.getYear());
  }

  String path(String rest) {
    return "/az/desk/applications/" + number + (rest.isEmpty() || rest.startsWith("/") ? rest : "/" + rest);
  }

  MvcTestResult act(Official by, String act, Map<String, String> typed) {
    return new Portal(web, by).post(path(act), form(typed));
  }

  /// What is typed on a page that shows the application as it is now.
  Map<String, String> form(Map<String, String> typed) {
    var sent = new HashMap<>(Map.of("version", String.valueOf(applications.get(number).version())));
    sent.putAll(typed);
    return sent;
  }
}
