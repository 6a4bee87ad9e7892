package az.rayon.services.applications;

import static az.rayon.accounts.Visits.body;
import static az.rayon.appeals.People.a;
import static az.rayon.appeals.People.everybodyBut;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.Portal;
import az.rayon.directory.UnitId;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Demonstration;
import az.rayon.kernel.Role;
import az.rayon.services.ServicesTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/// The demonstration, and the routing that it fills in. Rolled back, so that no other test sees it.
@ServicesTest
@Transactional
class SampleApplicationsTests {

  @Autowired
  SampleApplications sample;

  @Autowired
  @Qualifier("az.rayon.services.housing.SampleHousing")
  Demonstration housing;

  @Autowired
  JdbcClient db;

  @Autowired
  MockMvcTester web;

  @Autowired
  Routing routing;

  @Test
  void everyStateCanBeSeenAndAllIsMarkedAsInvented() {
    sample.prepare();
    assertThat(db.sql("select distinct state from services.application where invented").query(String.class).list())
        .containsExactlyInAnyOrder("SUBMITTED", "UNDER_REVIEW", "WAITING", "INSPECTION", "AT_COMMISSION", "GRANTED",
            "DECLINED", "WITHDRAWN", "OBJECTED", "UPHELD");
    assertThat(db.sql("select count(*) from services.application where invented").query(Integer.class).single())
        .isBetween(55, 80);
    assertThat(db.sql("select count(*) from services.application where invented and received_at > now()")
        .query(Integer.class).single()).isZero();
    assertThat(db.sql("select count(*) from services.application_step where at > now()").query(Integer.class)
        .single()).isZero();
  }

  @Test
  void nobodyIsTwoPeople() {
    sample.prepare();
    assertThat(db.sql("""
        select account::text from services.application where invented and account is not null
        group by account having count(distinct fin) > 1 or count(distinct phone) > 1
        union all select fin from services.application where invented group by fin having count(distinct name) > 1
        """).query(String.class).list()).isEmpty();
  }

  @Test
  void theQueueBegunFromGrantedApplicationsHasATrueHistory() {
    sample.prepare();
    housing.prepare();
    assertThat(db.sql("select count(*) from services.housing_entry where invented and application <> ''")
        .query(Integer.class).single()).isEqualTo(3);
    assertThat(db.sql("""
        select count(*) from services.application a where invented and service = 'housing-registration'
          and state = 'GRANTED' and not exists (select from services.housing_entry e where e.application = a.number)
        """).query(Integer.class).single()).isPositive();
    assertThat(db.sql("select count(*) from open_data.housing_reorders where invented").query(Integer.class).single())
        .isEqualTo(3);
    assertThat(db.sql("""
        select e.number from services.housing_entry e join services.housing_member m on m.entry = e.id
        where e.invented group by e.number, e.name
        having count(distinct m.name) < count(*) or e.name = any(array_agg(m.name))
        """).query(String.class).list()).isEmpty();
    assertThat(db.sql("""
        select e.number from services.housing_entry e where e.invented and e.reviewed_on > e.registered_on
          and e.state = 'WAITING'
          and not exists (select from services.housing_move m where m.entry = e.id and m.what = 'REVIEWED')
        """).query(String.class).list()).isEmpty();
  }

  @Test
  void whoRoutesKeepsTheRoutes() {
    var unit = UnitId.ofSample("huquq").value();
    var registrar = new Portal(web, a(Role.REGISTRAR));
    assertThat(body(registrar.get("/az/desk/applications/routing"))).contains("unit-archive", "place-form-2");
    assertThat(registrar.post("/az/desk/applications/routing", Map.of("unit-archive", "yoxdur"))).hasStatus(422);
    assertThat(registrar.post("/az/desk/applications/routing", Map.of("unit-archive", unit.toString(),
        "place-archive", "on"))).hasStatus(303);
    assertThat(routing.list()).contains(new Routing.Route("archive", true, unit));
    everybodyBut(UUID.randomUUID(), Role.REGISTRAR, Role.DEPUTY, Role.HEAD).filter(Official.class::isInstance)
        .forEach(actor -> {
          assertThat(new Portal(web, actor).get("/az/desk/applications/routing")).hasStatus(403);
          assertThat(new Portal(web, actor).post("/az/desk/applications/routing", Map.of("unit-archive", "")))
              .hasStatus(403);
        });
  }
}
