package az.rayon.appeals.inquiries;

import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.inquiries.Requester.fields;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.Visits;
import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Fields;
import az.rayon.appeals.Portal;
import az.rayon.appeals.inquiries.Inquiry.State;
import az.rayon.kernel.Role;
import az.rayon.notifications.Letters;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppealsTest
class FollowingInquiriesTests {

  @Autowired
  Inquiries inquiries;

  @Autowired
  Letters letters;

  final MockMvcTester web;
  final Portal portal;
  final Requester visitor;

  FollowingInquiriesTests(@Autowired MockMvcTester web) {
    this.web = web;
    this.portal = Portal.visitor(web);
    this.visitor = new Requester(portal);
  }

  @Test
  void numberAndPinOpenTheRequestAndTheAddressHoldsNeither() {
    var receipt = visitor.asks(fields());
    var opened = visitor.follows(receipt);

    assertThat(opened).doesNotContain(receipt.number(), receipt.pin());
    assertThat(body(portal.get(opened))).contains(receipt.number(), "Küçə işıqlarının təmir planı.");
    assertThat(portal.get("/az/inquiries/follow/AAAA")).hasStatus(404);
  }

  @Test
  void afterFiveWrongPinsEvenTheRightOneIsLocked() {
    var receipt = visitor.asks(fields());
    for (int i = 0; i < 5; i++) {
      assertThat(portal.post("/az/inquiries/follow", Map.of("number", receipt.number(), "pin", "0000000" + i)))
          .hasStatus(422);
    }
    var locked = portal.post("/az/inquiries/follow", Map.of("number", receipt.number(), "pin", receipt.pin()));

    assertThat(locked).hasStatus(429);
    assertThat(body(locked)).contains("15 dəqiqədən sonra").doesNotContain(receipt.pin());
  }

  @Test
  void aPassForAnAppealOpensNoRequest() {
    var appeal = portal.handIn(Fields.ofAnAppeal());
    var opened = onward(portal.post("/az/appeals/follow", Map.of("number", appeal.number(), "pin", appeal.pin())));

    assertThat(portal.get(opened.replace("/appeals/", "/inquiries/"))).hasStatus(404);
    assertThat(portal.post("/az/inquiries/follow", Map.of("number", "", "pin", "1"))).hasStatus(422);
  }

  @Test
  void whoeverAskedCompletesAndTheTermBeginsAnew() {
    var receipt = visitor.asks(fields());
    var data = new Portal(web, Visits.anOfficial(Role.DATA));
    onward(data.post("/az/desk/inquiries/" + receipt.number() + "/ask",
        Map.of("version", "0", "missing", "Hansı küçələr?")));
    var opened = visitor.follows(receipt);
    assertThat(body(portal.get(opened))).contains("Hansı küçələr?", "Müddət dayanıb");

    assertThat(portal.post(opened + "/complete", Map.of("version", "1", "addition", " "))).hasStatus(422);
    var stale = portal.post(opened + "/complete", Map.of("version", "0", "addition", "Nizami küçəsi"));
    assertThat(stale).hasStatus(409);
    assertThat(body(stale)).contains("Nizami küçəsi", "başqa addım atılıb");
    onward(portal.post(opened + "/complete", Map.of("version", "1", "addition", "Nizami küçəsi")));

    var inquiry = inquiries.get(receipt.number());
    assertThat(inquiry.state()).isEqualTo(new State.Registered());
    assertThat(inquiry.term().from()).isAfter(inquiry.asking().receivedAt());
    assertThat(body(portal.get(opened))).contains("Nizami küçəsi");
    assertThat(portal.post(opened + "/complete", Map.of("version", "2", "addition", "Yenə"))).hasStatus(409);
  }

  @Test
  void whoeverAskedTakesItBack() {
    var receipt = visitor.asks(fields());
    var opened = visitor.follows(receipt);
    onward(portal.post(opened + "/withdraw", Map.of("version", "0")));

    assertThat(inquiries.get(receipt.number()).state()).isInstanceOf(State.Withdrawn.class);
    assertThat(portal.post(opened + "/withdraw", Map.of("version", "1"))).hasStatus(409);
  }

  @Test
  void theNumberIsWrittenToWhoeverGaveAnAddressAndThePinIsNot(Scenario scenario) {
    var email = UUID.randomUUID() + "@demo.invalid";
    scenario.stimulate(() -> visitor.asks(fields("email", email)))
        .andWaitForStateChange(() -> letters.to(email), all -> !all.isEmpty())
        .andVerify(all -> {
          var number = all.getFirst().link().replaceAll(".*=", "");
          assertThat(all.getFirst().subject()).contains(number);
          assertThat(all.getFirst().text()).doesNotContainPattern("\\d{4} ?\\d{4}").doesNotContain("Küçə");
        });
  }

  @Test
  void aRefusalIsWrittenTo(Scenario scenario) {
    var email = UUID.randomUUID() + "@demo.invalid";
    var receipt = visitor.asks(fields("email", email));
    var data = new Portal(web, Visits.anOfficial(Role.DATA));
    scenario.stimulate(() -> data.post("/az/desk/inquiries/" + receipt.number() + "/refuse",
        Map.of("version", "0", "ground", "PRIVATE_LIFE", "reason", "Başqasınındır.")))
        .andWaitForStateChange(() -> letters.to(email), all -> all.size() == 2)
        .andVerify(all -> assertThat(all.getLast().text()).contains("şikayət").doesNotContain("Başqasınındır"));
  }
}
