package az.rayon.appeals.following;

import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.Fields.ofAnAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.Passes;
import az.rayon.accounts.ReceiptDoor.Closed;
import az.rayon.accounts.ReceiptDoor.Knock;
import az.rayon.accounts.ReceiptDoor.Open;
import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppealsTest
class FollowingTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  FollowingAppeals following;

  @Autowired
  Passes passes;

  final String sender = "2001:db8:" + Integer.toHexString((int) (System.nanoTime() & 0xffff)) + ":1::7";

  @Test
  void numberAndPinOpenTheAppealAndTheAddressHoldsNeither() {
    var portal = Portal.visitor(web);
    var fields = ofAnAppeal();
    var receipt = portal.handIn(fields);
    var opened = onward(portal.post("/az/appeals/follow", Map.of("number", receipt.number(), "pin", receipt.pin())));

    assertThat(opened).doesNotContain(receipt.pin(), receipt.number());
    assertThat(body(portal.get(opened))).contains(receipt.number(), fields.get("text"), "Qeydə alındı");
  }

  @Test
  void theNumberMayBeTypedAsPeopleTypeIt() {
    var portal = Portal.visitor(web);
    var receipt = portal.handIn(ofAnAppeal());
    var careless = " " + receipt.number().toLowerCase(Locale.ROOT).replace("-", " – ") + " ";

    onward(portal.post("/az/appeals/follow", Map.of("number", careless, "pin", receipt.pin().replace(" ", ""))));
  }

  @Test
  void anotherPersonsNumberAndANumberThatIsNoneAreAnsweredAlike() {
    var portal = Portal.visitor(web);
    var mine = portal.handIn(ofAnAppeal());
    var other = portal.handIn(ofAnAppeal());
    var wrong = portal.post("/az/appeals/follow", Map.of("number", other.number(), "pin", mine.pin()));
    var none = portal.post("/az/appeals/follow", Map.of("number", "A-1999-000001", "pin", mine.pin()));

    assertThat(wrong).hasStatus(422);
    assertThat(none).hasStatus(422);
    assertThat(told(wrong, other.number())).isEqualTo(told(none, "A-1999-000001"));
    assertThat(body(wrong)).contains("Nömrə və ya PIN düz deyil").doesNotContain(mine.pin());
  }

  /// The page without what was typed and without the token of the form, which is another each time.
  private static String told(MvcTestResult answer, String number) {
    return body(answer).replace(number, "").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
  }

  @Test
  void afterFiveWrongPinsEvenTheRightOneIsLocked() {
    var portal = Portal.visitor(web);
    var receipt = portal.handIn(ofAnAppeal());
    for (int i = 0; i < 5; i++) {
      assertThat(following.open(new Knock(receipt.number(), "0000000" + i, sender))).isInstanceOf(
          Closed.class);
    }
    var locked = portal.post("/az/appeals/follow", Map.of("number", receipt.number(), "pin", receipt.pin()));

    assertThat(locked).hasStatus(429);
    assertThat(body(locked)).contains("15 dəqiqədən sonra");
  }

  @Test
  void aSenderWhoTriesManyNumbersIsLockedToo() {
    var receipt = Portal.visitor(web).handIn(ofAnAppeal());
    for (int i = 0; i < 40; i++) following.open(new Knock("A-1999-" + UUID.randomUUID(), "1", sender));

    assertThat(following.open(new Knock(receipt.number(), receipt.pin(), sender)))
        .isInstanceOfSatisfying(Closed.class,
            closed -> assertThat(closed.form().status()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS));
    assertThat(following.open(new Knock(receipt.number(), receipt.pin(), "198.51.100.7")))
        .isInstanceOf(Open.class);
  }

  @Test
  void aPassEndsAndCannotBeForged() {
    var appeal = UUID.randomUUID();
    var now = Instant.parse("2026-02-02T10:00:00Z");
    var pass = passes.make(appeal, now);

    assertThat(passes.open(pass, now.plusSeconds(1799))).contains(appeal);
    assertThat(passes.open(pass, now.plusSeconds(1800))).isEmpty();
    assertThat(passes.open((pass.charAt(0) == 'A' ? "B" : "A") + pass.substring(1), now)).isEmpty();
    assertThat(passes.open("x", now)).isEmpty();
    assertThat(passes.open("%%%", now)).isEmpty();
    assertThat(Portal.visitor(web).get("/az/appeals/follow/AAAA")).hasStatus(404);
  }

  @Test
  void whatIsMissingIsSaid() {
    var answer = Portal.visitor(web).post("/az/appeals/follow", Map.of("number", "A-2026-000001", "pin", " "));

    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("PIN-i yazın");
  }
}
