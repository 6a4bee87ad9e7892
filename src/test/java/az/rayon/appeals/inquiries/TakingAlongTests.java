package az.rayon.appeals.inquiries;

import static az.rayon.accounts.Browsing.pdf;
import static az.rayon.accounts.Visits.aCitizen;
import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.inquiries.Requester.fields;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.Passes;
import az.rayon.accounts.Visits;
import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import az.rayon.appeals.Zipped;
import az.rayon.kernel.Role;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Whoever asked for information takes all along that is theirs, and nothing else.
@AppealsTest
class TakingAlongTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  Inquiries inquiries;

  @Autowired
  Passes passes;

  @Autowired
  Clock clock;

  @Test
  void numberAndPinGiveTheRequestWithItsFilesAndThoseOfItsAnswer() throws IOException {
    var visitor = Portal.visitor(web);
    var receipt = asksWithAPlan(visitor);
    var follow = new Requester(visitor).follows(receipt);
    assertThat(body(visitor.get(follow))).contains(follow + "/export.zip");
    var data = new Portal(web, anOfficial(Role.DATA));
    var desk = "/az/desk/inquiries/" + receipt.number();
    onward(data.send(desk + "/files", Map.of(), pdf("files", "Smeta.pdf")));
    var files = List.of(receipt.number() + ".json", receipt.number() + "/1-Plan.pdf");
    assertThat(Zipped.of(visitor.get(follow + "/export.zip")).names()).as("a file that nobody has given yet")
        .isEqualTo(files);

    onward(data.post(desk + "/answer", Map.of("version", "0", "scope", "WHOLE", "text", "24 küçə.")));
    var taken = Zipped.of(visitor.get(follow + "/export.zip"));
    assertThat(taken.names()).startsWith(files.toArray(String[]::new)).endsWith(receipt.number() + "/2-Smeta.pdf");
    assertThat(taken.text(files.getFirst())).contains("Küçə işıqlarının təmir planı.", "24 küçə.");
  }

  @Test
  void fromTheAccountComeAllOfTheirsAndNobodyElses() throws IOException {
    var mine = new Portal(web, aCitizen());
    var first = asksWithAPlan(mine);
    var second = new Requester(mine).asks(fields());
    var other = new Portal(web, aCitizen());
    new Requester(other).asks(fields());

    assertThat(body(mine.get("/az/me/inquiries"))).contains("/az/me/inquiries/export.zip");
    assertThat(body(mine.get("/az/me/inquiries/" + first.number()))).contains("/az/me/inquiries/export.zip");
    assertThat(Zipped.of(mine.get("/az/me/inquiries/export.zip")).names()).containsExactlyInAnyOrder(
        first.number() + ".json", first.number() + "/1-Plan.pdf", second.number() + ".json");
    assertThat(Zipped.of(other.get("/az/me/inquiries/export.zip")).names()).hasSize(1)
        .doesNotContain(first.number() + ".json", second.number() + ".json");
    assertThat(Zipped.of(new Portal(web, aCitizen()).get("/az/me/inquiries/export.zip")).names()).isEmpty();
    assertThat(Zipped.of(new Portal(web, anOfficial(Role.DATA)).get("/az/me/inquiries/export.zip")).names())
        .as("what the desk sees is not theirs").isEmpty();
    var nobody = Portal.visitor(web).get("/az/me/inquiries/export.zip");
    assertThat(nobody.getResponse().getHeader("Location")).contains("sign-in");
  }

  @Test
  void aPassThatHasEndedGivesNothingNorDoesOneOfTheOtherRegister() {
    var visitor = Portal.visitor(web);
    var receipt = new Requester(visitor).asks(fields());
    var id = inquiries.get(receipt.number()).id();
    var old = passes.make(id, clock.instant().minus(Duration.ofHours(1)));
    var good = passes.make(id, clock.instant());

    assertThat(onward(visitor.get("/az/inquiries/follow/" + old + "/export.zip")))
        .isEqualTo("/az/inquiries/follow/" + old);
    assertThat(visitor.get("/az/inquiries/follow/" + old)).hasStatus(404);
    assertThat(visitor.get("/az/inquiries/follow/" + good + "/export.zip")).hasStatusOk();
    assertThat(visitor.get("/az/appeals/follow/" + good + "/export.zip").getResponse().getStatus()).isIn(303, 404);
    assertThat(new Portal(web, Visits.aDelegate()).get("/az/services/follow/" + good + "/export.zip")).hasStatus(404);
  }

  private static Portal.Receipt asksWithAPlan(Portal portal) {
    var requester = new Requester(portal);
    var draft = requester.draft(fields());
    onward(portal.send(draft + "/files", Map.of("then", "stay"), pdf("files", "Plan.pdf")));
    onward(portal.post(draft + "/check", Map.of()));
    return requester.receipt(draft + "/receipt");
  }
}
