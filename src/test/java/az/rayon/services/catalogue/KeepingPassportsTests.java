package az.rayon.services.catalogue;

import static az.rayon.accounts.Visits.body;
import static az.rayon.appeals.People.everybodyBut;
import static az.rayon.services.catalogue.Keeper.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.rayon.appeals.Portal;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import az.rayon.kernel.Translated;
import az.rayon.services.ServicesTest;
import az.rayon.services.catalogue.KeepingPassports.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;

/// An official makes and changes services without touching code.
@ServicesTest
class KeepingPassportsTests extends OwnService {

  @Test
  void aNewServiceGoesFromItsNameToEverybodysEyes() {
    var desk = new Portal(web, editor);
    var begun = Map.of("name-az", "Dayanacaq icazəsi", "name-en", "Parking permit", "code", code, "event", "records");
    assertThat(desk.post("/az/desk/services", begun)).hasStatus(303);
    assertThat(desk.get("/az/services/" + code)).hasStatus(404);
    var wrong = desk.post("/az/desk/services/" + code, Map.of("version", "0", "NAME-az", "Dayanacaq icazəsi", "gives",
        "CERTIFICATE", "rule", "appeal.forward", "fee", "çox"));
    assertThat(wrong).hasStatus(422);
    assertThat(body(wrong)).contains("Müddəti siyahıdan seçin", "Haqqı rəqəmlə yazın", "Azərbaycanca mətni yazın",
        "çox");
    assertThat(desk.post("/az/desk/services/" + code, keeper.text(0))).hasStatus(303);
    assertThat(desk.post("/az/desk/services/" + code + "/papers", Map.of("version", "1", "paper", "id-card")))
        .hasStatus(303);
    assertThat(desk.post("/az/desk/services/" + code + "/papers",
        Map.of("version", "2", "paper-az", "Avtomobilin texniki pasportu " + code, "holder-az", "Dövlət Yol Polisi")))
        .hasStatus(303);
    assertThat(desk.post("/az/desk/services/" + code + "/papers",
        Map.of("version", "3", "paper-az", "ə".repeat(301)))).hasStatus(422);
    assertThat(desk.post("/az/desk/services/" + code + "/papers", Map.of("version", "3"))).hasStatus(422);
    assertThat(desk.post("/az/desk/services/" + code + "/publish", day("3", today).entrySet().stream()
        .filter(field -> !field.getKey().equals("from"))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))).hasStatus(422);
    assertThat(desk.post("/az/desk/services/" + code + "/publish", day("3", today))).hasStatus(303);
    assertThat(body(desk.get("/az/services/" + code))).contains("Dayanacaq icazəsi", "Avtomobilin texniki pasportu",
        "Dövlət Yol Polisi", "5,50");
    assertThat(body(desk.get("/az/desk/services/" + code))).contains("Yeni redaksiya başla");
  }

  /// A service is online when there is a form to fill in, whatever its passport says.
  @Test
  void withoutAFormThereIsNoButtonAndNoFigure() {
    var desk = new Portal(web, editor);
    done(keeping.begin(code, "records", Translated.az("Dayanacaq icazəsi"), editor));
    assertThat(desk.post("/az/desk/services/" + code, keeper.text(0))).hasStatus(303);
    assertThat(body(desk.get("/az/desk/services/" + code + "/preview"))).contains("Layihədir.", "Dayanacaq icazəsi")
        .doesNotContain("/apply");
    assertThat(body(desk.get("/az/desk/services/" + code))).contains("Qüvvədə olan forma yoxdur",
        "/desk/services/" + code + "/form", "/desk/certificates/templates/new?kind=" + code);
    assertThat(body(desk.get("/az/desk/certificates/templates/new?kind=" + code))).as("nothing is typed twice")
        .contains("value=\"" + code + "\"", "value=\"Dayanacaq icazəsi\"");
    done(keeping.publish(keeper.seen(), today, editor));
    assertThat(desk.get("/az/desk/services/" + code + "/preview")).hasStatus(404);
    assertThat(body(desk.get("/az/services/" + code))).doesNotContain("/apply");
    assertThat(isOnline()).isFalse();

    assertThat(desk.post("/az/desk/services/" + code + "/form/begin", Map.of("from", "nothing"))).hasStatus(303);
    assertThat(forms.findDraft(code).orElseThrow().form().title().az()).isEqualTo("Dayanacaq icazəsi");
    transaction.executeWithoutResult(_ -> forms.publish(forms.findDraft(code).orElseThrow(), clock.instant()));
    assertThat(body(desk.get("/az/services/" + code))).contains("/services/" + code + "/apply");
    assertThat(isOnline()).isTrue();
  }

  private boolean isOnline() {
    return db.sql("select online from open_data.services where code = ?").param(code).query(Boolean.class).single();
  }

  @Test
  void whatIsPublishedIsNotChangedAndNothingHoldsBackwards() {
    keeper.published();
    assertThat(keeping.drop(keeper.seen(), "id-card", editor)).isEqualTo(new Refused<>(Refusal.NO_DRAFT));
    done(keeping.revise(code, editor));
    assertThat(keeping.revise(code, editor)).isEqualTo(new Refused<>(Refusal.HAS_DRAFT));
    assertThat(keeping.publish(keeper.seen(), today, editor)).isEqualTo(new Refused<>(Refusal.TOO_EARLY));
    assertThat(keeping.publish(keeper.seen(), today.minusDays(1), editor))
        .isEqualTo(new Refused<>(Refusal.TOO_EARLY));
    done(keeping.discard(keeper.seen(), editor));
    assertThat(passports.versions(code)).hasSize(1);
  }

  @Test
  void anEmptyPassportIsNotPublished() {
    done(keeping.begin(code, "records", Translated.az("Boş"), editor));
    assertThat(keeping.publish(keeper.seen(), today, editor)).isEqualTo(new Refused<>(Refusal.INCOMPLETE));
    assertThat(keeping.begin(code, "records", Translated.az("Boş"), editor)).isEqualTo(new Refused<>(Refusal.EXISTS));
    done(keeping.discard(keeper.seen(), editor));
    assertThat(passports.exists(code)).isFalse();
  }

  @Test
  void whoWasSlowerLosesNoWord() {
    done(keeping.begin(code, "records", Translated.az("Yavaş"), editor));
    var old = keeper.seen();
    done(keeping.want(old, passports.papers().getFirst(), false, editor));
    assertThatThrownBy(() -> keeping.drop(old, "id-card", editor))
        .isInstanceOf(OptimisticLockingFailureException.class);
    var typed = new HashMap<>(keeper.text(0));
    typed.put("CONTENT-az", "Uzun-uzadı yazılmış mətn");
    var answer = new Portal(web, editor).post("/az/desk/services/" + code, typed);
    assertThat(answer).hasStatus(409);
    assertThat(body(answer)).contains("başqası bu qaralamanı dəyişib", "Uzun-uzadı yazılmış mətn",
        "Qaralamada indi başqa cür yazılıb");
    typed.put("fee", "çox");
    assertThat(body(new Portal(web, editor).post("/az/desk/services/" + code, typed)))
        .as("what was wrong hides nobody's work").contains("name=\"version\" value=\"0\"");
  }

  @Test
  void onlyTheEditorAndTheDeputyKeepTheCatalogue() {
    keeper.published();
    everybodyBut(UUID.randomUUID(), Role.EDITOR, Role.DEPUTY).forEach(actor -> {
      var not = new Refused<Passport, Refusal>(Refusal.NOT_YOURS);
      assertThat(keeping.begin("x" + UUID.randomUUID(), "records", Translated.az("x"), actor)).isEqualTo(not);
      assertThat(keeping.revise(code, actor)).isEqualTo(not);
      assertThat(keeping.drop(keeper.seen(), "id-card", actor)).isEqualTo(not);
      assertThat(keeping.askAgain(keeper.seen(), "id-card", actor)).isEqualTo(not);
      assertThat(keeping.publish(keeper.seen(), today, actor)).isEqualTo(not);
      assertThat(keeping.discard(keeper.seen(), actor)).isEqualTo(not);
      if (actor instanceof Official) {
        assertThat(new Portal(web, actor).get("/az/desk/services")).hasStatus(403);
        assertThat(new Portal(web, actor).get("/az/desk/services/" + code)).hasStatus(403);
        assertThat(new Portal(web, actor).post("/az/desk/services/" + code, keeper.text(0))).hasStatus(403);
      }
    });
  }

  private static Map<String, String> day(String version, LocalDate day) {
    return Map.of("version", version, "from", String.valueOf(day.getDayOfMonth()), "from-month",
        String.valueOf(day.getMonthValue()), "from-year", String.valueOf(day.getYear()));
  }
}
