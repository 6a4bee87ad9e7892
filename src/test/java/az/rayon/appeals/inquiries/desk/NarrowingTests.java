package az.rayon.appeals.inquiries.desk;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.appeals.People.ROADS;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import az.rayon.directory.UnitId;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Both desks offer units to choose from to whoever sees more than one, and no other units than those.
@AppealsTest
class NarrowingTests {

  static final UUID LAW = UnitId.ofSample("huquq").value();
  static final UUID FUZULI = UnitId.ofSample("ied-fuzuli").value();

  @Autowired
  MockMvcTester web;

  @ParameterizedTest
  @ValueSource(strings = {"appeals", "inquiries"})
  void whoSeesOneUnitHasNoneToChooseFrom(String desk) {
    assertThat(shown(desk, anOfficial(ROADS, Role.EXECUTOR))).doesNotContain(option(ROADS), option(LAW));
  }

  @ParameterizedTest
  @ValueSource(strings = {"appeals", "inquiries"})
  void whoStandsInChoosesBetweenTheUnitsTheySee(String desk) {
    assertThat(shown(desk, anOfficial(ROADS, Role.EXECUTOR).standingIn(Set.of(LAW))))
        .contains(option(ROADS), option(LAW)).doesNotContain(option(FUZULI));
  }

  @ParameterizedTest
  @ValueSource(strings = {"appeals", "inquiries"})
  void whoSeesAllChoosesFromAll(String desk) {
    assertThat(shown(desk, anOfficial(Role.REGISTRAR))).contains(option(ROADS), option(LAW), option(FUZULI));
  }

  private String shown(String desk, Official reader) {
    return body(new Portal(web, reader).get("/az/desk/" + desk));
  }

  private static String option(UUID unit) {
    return "<option value=\"" + unit;
  }
}
