package az.rayon.appeals.open311;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.appeals.open311.Program.json;
import static az.rayon.appeals.open311.Program.text;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.Office;
import az.rayon.appeals.register.Appeals;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A program that calls Open311, what it is answered, and who works on what it sends.
abstract class CallingProgram {

  @Autowired
  MockMvcTester web;

  @Autowired
  ApiKeys keys;

  @Autowired
  Appeals appeals;

  @Autowired
  Office office;

  @Autowired
  JdbcClient db;

  @Autowired
  Clock clock;

  final Official registrar = anOfficial(Role.REGISTRAR);
  Program program;

  @BeforeEach
  void begin() {
    program = Program.with(web, keys);
  }

  /// The errors of the specification, each with this status, and in their words what is named here.
  static void isRefused(MvcTestResult answer, int status, String... words) {
    assertThat(answer).hasStatus(status);
    var errors = json(answer);
    assertThat(errors.isArray()).isTrue();
    assertThat(errors.valueStream().map(each -> each.get("code").asInt())).isNotEmpty().containsOnly(status);
    for (var word : words) assertThat(text(answer)).contains(word);
  }
}
