package az.rayon.appeals.open311;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.open311.Program.TRIAL;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.People;
import az.rayon.appeals.Portal;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The administrator's keys, and the page for those who make programs.
@AppealsTest
class KeyPagesTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  ApiKeys keys;

  @Autowired
  KeepingKeys keeping;

  @Autowired
  JdbcClient db;

  static Map<String, String> aKey() {
    return new HashMap<>(Map.of("id", UUID.randomUUID().toString(), "name", "Sınaq proqramı " + UUID.randomUUID(),
        "contact", "proqram@demo.invalid", "perMinute", "50"));
  }

  Portal admin() {
    return new Portal(web, anOfficial(Role.ADMIN));
  }

  @Test
  void aKeyIsShownOnceAndWorksUntilItIsRevoked() {
    var typed = aKey();
    var page = body(admin().post("/az/desk/open311/keys", typed));
    var secret = Portal.found("id=\"fresh\">([^<]+)<", page);
    assertThat(body(admin().get("/az/desk/open311"))).contains(typed.get("name")).doesNotContain(secret);

    var program = new Program(web, keys.list().getFirst(), secret);
    assertThat(program.send(TRIAL, program.request())).startsWith("T-");
    assertThat(keys.list().stream().filter(key -> key.name().equals(typed.get("name"))).findFirst().orElseThrow()
        .lastUsedAt()).isNotNull();
    assertThat(onward(admin().post("/az/desk/open311/keys/" + typed.get("id") + "/revoke", Map.of())))
        .isEqualTo("/az/desk/open311");
    assertThat(program.post(TRIAL + "/requests.json", program.request())).hasStatus(403);
    assertThat(db.sql("select deed from audit.deed where subject = ?::uuid order by deed").param(typed.get("id"))
        .query(String.class).list()).containsExactly("appeals.keyMade", "appeals.keyRevoked");
  }

  @Test
  void theSameFormSentAgainMakesNoSecondKey() {
    var typed = aKey();
    admin().post("/az/desk/open311/keys", typed);
    var again = admin().post("/az/desk/open311/keys", typed);
    assertThat(again).hasStatus(409);
    assertThat(body(again)).contains("yalnız bir dəfə göstərilir").doesNotContain("id=\"fresh\"");
    assertThat(keys.list().stream().filter(key -> key.name().equals(typed.get("name")))).hasSize(1);
  }

  @Test
  void whatIsMissingIsSaidAndKept() {
    var typed = aKey();
    typed.put("contact", "nobody");
    typed.put("perMinute", "0");
    var answer = admin().post("/az/desk/open311/keys", typed);
    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("E-poçtu düzgün yazın", "1 ilə 10 000 arasında tam ədəd", typed.get("name"));
    var area = admin().post("/az/desk/open311/area", Map.of("south", "41", "west", "46", "north", "40", "east", "x"));
    assertThat(area).hasStatus(422);
    assertThat(body(area)).contains("Dərəcə", "value=\"41\"");
    assertThat(admin().post("/az/desk/open311/area", Map.of("south", "41", "west", "46", "north", "40", "east", "47")))
        .hasStatus(422);
  }

  @Test
  void theAreaIsDrawnAnew() {
    assertThat(onward(admin().post("/az/desk/open311/area", Map.of("south", "38.2", "west", "44.6", "north", "42.1",
        "east", "50.8")))).isEqualTo("/az/desk/open311");
    assertThat(body(admin().get("/az/desk/open311"))).contains("value=\"38.2\"", "value=\"50.8\"");
  }

  @Test
  void onlyTheAdministratorChangesAndTheAuditorReads() {
    var auditor = new Portal(web, anOfficial(Role.AUDITOR));
    assertThat(body(auditor.get("/az/desk/open311"))).contains("Open311 açarları").doesNotContain("Açarı yarat",
        "/revoke\"");
    People.everybodyBut(UUID.randomUUID(), Role.ADMIN).forEach(by -> {
      var answer = new Portal(web, by).post("/az/desk/open311/keys", aKey());
      assertThat(answer.getResponse().getStatus()).as(by.toString()).isIn(303, 403);
      assertThat(new Portal(web, by).post("/az/desk/open311/area", Map.of("south", "1", "west", "1", "north", "2",
          "east", "2")).getResponse().getStatus()).isIn(303, 403);
      assertThat(keeping.revoke(UUID.randomUUID(), by)).isInstanceOf(Refused.class);
    });
    assertThat(db.sql("select count(*) from appeals.open311_area where south = 1").query(Long.class).single()).isZero();
  }

  @Test
  void thePageForProgrammersSpeaksAllThreeLanguages() {
    var visitor = Portal.visitor(web);
    assertThat(body(visitor.get("/az/open311"))).contains("/open311/discovery.xml", "/open311/test/v2", "curl ",
        "service_code", "Yol və küçə").doesNotContain(SampleKey.KEY);
    assertThat(body(visitor.get("/en/open311"))).contains("Roads and streets");
    assertThat(body(visitor.get("/ru/open311"))).contains("Дороги и улицы");
  }
}
