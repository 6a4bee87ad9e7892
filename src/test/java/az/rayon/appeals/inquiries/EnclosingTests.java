package az.rayon.appeals.inquiries;

import static az.rayon.accounts.Browsing.pdf;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.Portal.found;
import static az.rayon.appeals.inquiries.Requester.fields;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.Visits;
import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The files that come with a request: taken as an appeal's are, and seen by the desk and by whoever asked alone.
@AppealsTest
class EnclosingTests {

  final MockMvcTester web;
  final Portal portal;
  final Requester visitor;
  final Portal clerk;

  EnclosingTests(@Autowired MockMvcTester web) {
    this.web = web;
    this.portal = Portal.visitor(web);
    this.visitor = new Requester(portal);
    this.clerk = new Portal(web, Visits.anOfficial(Role.REGISTRAR));
  }

  @Test
  void theDeskAndWhoeverAskedOpenTheFileAndNobodyElse() {
    var draft = visitor.draft(fields());
    assertThat(onward(portal.send(draft + "/files", Map.of("then", "stay"), pdf("files", "Plan.pdf"))))
        .isEqualTo(draft + "/files");
    assertThat(body(portal.get(draft + "/check"))).contains("Plan.pdf");
    onward(portal.post(draft + "/check", Map.of()));
    var receipt = visitor.receipt(draft + "/receipt");

    var page = body(clerk.get("/az/desk/inquiries/" + receipt.number()));
    var address = found("href=\"(/[^\"]*documents[^\"]*)\">Plan.pdf", page);
    assertThat(clerk.get(address)).hasStatusOk();
    for (var other : List.<Actor>of(new Actor.Visitor(), Visits.aCitizen(), Visits.anOfficial(Role.EXECUTOR),
        Visits.anOfficial(Role.ADMIN))) {
      assertThat(new Portal(web, other).get(address)).as(other.toString()).hasStatus(404);
    }
    var follow = visitor.follows(receipt);
    var own = found("href=\"(" + follow + "/files/[^\"]+)\">Plan.pdf", body(portal.get(follow)));
    assertThat(portal.get(own)).hasStatusOk();
    var stranger = visitor.follows(visitor.asks(fields()));
    assertThat(portal.get(own.replace(follow, stranger))).hasStatus(404);
  }

  @Test
  void whoAskedFromAnAccountOpensTheirFileThere() {
    var citizen = new Portal(web, Visits.aCitizen());
    var draft = new Requester(citizen).draft(fields());
    onward(citizen.send(draft + "/files", Map.of(), pdf("files", "Etibarnamə.pdf")));
    onward(citizen.post(draft + "/check", Map.of()));
    var number = new Requester(citizen).receipt(draft + "/receipt").number();

    var address = found("href=\"(/[^\"]+)\">Etibarnamə.pdf", body(citizen.get("/az/me/inquiries/" + number)));
    assertThat(citizen.get(address)).hasStatusOk();
  }

  @Test
  void aFileThatIsNoneIsRefusedAndTheOthersStay() {
    var draft = visitor.draft(fields());
    onward(portal.send(draft + "/files", Map.of("then", "stay"), pdf("files", "Plan.pdf")));
    var answer = portal.send(draft + "/files", Map.of(), noPdf());

    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("Plan.pdf", "govuk-error-summary").doesNotContain("virus.pdf");
    var file = found("/files/([0-9a-f-]{36})/remove", body(portal.get(draft + "/files")));
    assertThat(onward(portal.post(draft + "/files/" + UUID.randomUUID() + "/remove", Map.of())))
        .isEqualTo(draft + "/files");
    onward(portal.post(draft + "/files/" + file + "/remove", Map.of()));
    assertThat(body(portal.get(draft + "/files"))).doesNotContain("Plan.pdf");
  }

  @Test
  void theSixthFileIsOneTooMany() {
    var draft = visitor.draft(fields());
    for (int i = 1; i <= 5; i++) {
      onward(portal.send(draft + "/files", Map.of("then", "stay"), pdf("files", i + ".pdf")));
    }
    assertThat(portal.send(draft + "/files", Map.of(), pdf("files", "6.pdf"))).hasStatus(422);
    assertThat(body(portal.get(draft + "/files"))).contains("5.pdf").doesNotContain("6.pdf", "type=\"file\"");
  }

  @Test
  void aDraftThatNobodyHasTakesNoFile() {
    var nobodys = "/az/inquiries/new/" + UUID.randomUUID() + "/files";

    assertThat(portal.get(nobodys)).hasStatus(404);
    assertThat(portal.send(nobodys, Map.of(), pdf("files", "Plan.pdf"))).hasStatus(404);
    assertThat(portal.post(nobodys + "/" + UUID.randomUUID() + "/remove", Map.of())).hasStatus(404);
  }

  @Test
  void theScanAtTheCounterIsChosenOnce() {
    var key = UUID.randomUUID();
    var lacking = Map.of("submission", key.toString(), "channel", "POST");
    var again = clerk.send("/az/desk/inquiries/enter", lacking, pdf("files", "Məktub.pdf"));
    assertThat(again).hasStatus(422);
    assertThat(body(again)).contains("Məktub.pdf");

    var receipt = onward(clerk.post("/az/desk/inquiries/enter",
        fields("submission", key.toString(), "channel", "POST")));
    var number = found("id=\"number\">([^<]+)<", body(clerk.get(receipt)));
    assertThat(body(clerk.get("/az/desk/inquiries/" + number))).contains("Məktub.pdf");
    assertThat(onward(clerk.post("/az/desk/inquiries/enter", lacking))).isEqualTo(receipt);
  }

  private static MockMultipartFile noPdf() {
    return new MockMultipartFile("files", "virus.pdf", "application/pdf", new byte[]{'M', 'Z', 0, 3, 0, 0});
  }
}
