package az.rayon.appeals.desk;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.appeals.Fields.ofAnAppeal;
import static az.rayon.appeals.Portal.body;
import static az.rayon.appeals.Portal.found;
import static az.rayon.appeals.Portal.onward;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Filing;
import az.rayon.kernel.Role;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppealsTest
class EnteringTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  Appeals appeals;

  @ParameterizedTest
  @EnumSource(value = Role.class, names = {"REGISTRAR", "REPRESENTATIVE"})
  void whatComesOnPaperIsEnteredAndTheReceiptHandedOver(Role role) {
    var clerk = new Portal(web, anOfficial(role));
    var key = found("name=\"submission\" value=\"([^\"]+)\"", body(clerk.get("/az/desk/appeals/enter")));
    var receipt = clerk.receipt(onward(clerk.post("/az/desk/appeals/enter",
        ofAnAppeal().with("channel", "TELEPHONE").with("submission", key).all())));

    var appeal = appeals.get(receipt.number());
    assertThat(appeal.filing().channel()).isEqualTo(Filing.Channel.TELEPHONE);
    assertThat(appeal.filing().account()).isNull();
    assertThat(receipt.pin()).matches("\\d{4} \\d{4}");
  }

  @Test
  void theSameFormSentTwiceIsOneAppeal() {
    var clerk = new Portal(web, anOfficial(Role.REGISTRAR));
    var form = ofAnAppeal().with("channel", "PAPER").with("submission", UUID.randomUUID().toString());
    var first = clerk.receipt(onward(clerk.post("/az/desk/appeals/enter", form.all())));

    assertThat(clerk.receipt(onward(clerk.post("/az/desk/appeals/enter", form.all())))).isEqualTo(first);
  }

  @Test
  void whatIsMissingIsSaidAndWhatWasTypedStays() {
    var answer = new Portal(web, anOfficial(Role.REGISTRAR)).post("/az/desk/appeals/enter", ofAnAppeal()
        .with("channel", "PORTAL").with("text", "").with("submission", UUID.randomUUID().toString()).all());

    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("hansı yolla", "Müraciətinizi yazın", "value=\"Nümunə\"");
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = {"REGISTRAR", "REPRESENTATIVE"})
  void nobodyElseEnters(Role role) {
    var other = new Portal(web, anOfficial(role));
    var form = ofAnAppeal().with("channel", "PAPER").with("submission", UUID.randomUUID().toString());

    assertThat(other.get("/az/desk/appeals/enter")).hasStatus(403);
    assertThat(other.post("/az/desk/appeals/enter", form.all())).hasStatus(403);
    assertThat(appeals.findSubmission(UUID.fromString(form.get("submission")))).isEmpty();
  }

  @Test
  void aReceiptOfThePortalIsNotTheClerks() {
    var visitor = Portal.visitor(web);
    var draft = visitor.draft(ofAnAppeal());
    visitor.post(draft + "/check", Map.of());
    var key = draft.substring(draft.lastIndexOf('/') + 1);

    assertThat(new Portal(web, anOfficial(Role.REGISTRAR)).get("/az/desk/appeals/receipts/" + key)).hasStatus(404);
  }
}
