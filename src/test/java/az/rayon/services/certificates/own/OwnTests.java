package az.rayon.services.certificates.own;

import static az.rayon.accounts.Visits.aCitizen;
import static az.rayon.accounts.Visits.aVisitor;
import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.signedIn;
import static az.rayon.services.certificates.Orders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Actor.Citizen;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Role;
import az.rayon.notifications.Letters;
import az.rayon.services.ServicesTest;
import az.rayon.services.certificates.Certificate;
import az.rayon.services.certificates.EndingCertificates;
import az.rayon.services.certificates.IssuingCertificates;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A person's own certificates, and the links by which they show them.
@ServicesTest
class OwnTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  IssuingCertificates issuing;

  @Autowired
  EndingCertificates ending;

  @Autowired
  Letters letters;

  @Autowired
  JdbcClient db;

  Certificate issueTo(Citizen person) {
    return anOrder().of(person.id()).from("X-2026-000001").issued(issuing);
  }

  MvcTestResult get(String path, Actor by) {
    return web.get().uri(path).with(signedIn(by)).exchange();
  }

  MvcTestResult post(String path, Actor by) {
    return web.post().uri(path).param("term", "DAY").with(signedIn(by)).exchange();
  }

  String share(Certificate certificate, Citizen owner) {
    var page = body(post("/az/me/documents/" + certificate.number() + "/share", owner));
    var match = Pattern.compile("id=\"fresh\" href=\"https?://[^/]+(/az/verify/shared/[^\"]+)\"").matcher(page);
    assertThat(match.find()).isTrue();
    return match.group(1);
  }

  @Test
  void onesOwnAreThereAndNobodyElses() {
    var owner = aCitizen();
    var mine = issueTo(owner);
    assertThat(body(get("/az/me/documents", owner))).contains(mine.number(), "Ailə tərkibi haqqında arayış");
    assertThat(get("/az/me/documents/" + mine.number() + "/paper.pdf", owner)).hasStatusOk().hasContentType(
        "application/pdf");
    for (Actor other : List.of(aCitizen(), anOfficial(Role.HEAD))) {
      assertThat(get("/az/me/documents/" + mine.number() + "/paper.pdf", other).getResponse().getStatus()).isIn(403,
          404);
      assertThat(post("/az/me/documents/" + mine.number() + "/share", other).getResponse().getStatus()).isIn(403, 404);
    }
    assertThat(get("/az/me/documents", new Actor.Visitor())).hasStatus(303);
    assertThat(body(get("/az/me/documents", aCitizen()))).contains("Burada icra hakimiyyətinin sizə verdiyi");
  }

  @Test
  void aLinkShowsTheWholeCertificateUntilItIsEnded() {
    var owner = aCitizen();
    var mine = issueTo(owner);
    var link = share(mine, owner);
    assertThat(web.get().uri(link).with(aVisitor())).hasStatusOk().bodyText().contains("Əliyeva Könül İsgəndər qızı");
    assertThat(web.get().uri(link + "/paper.pdf")).hasStatusOk().hasContentType("application/pdf");
    var page = body(get("/az/me/documents", owner));
    assertThat(page).contains("1 dəfə açılıb").doesNotContain(link);
    var end = Pattern.compile("/az(/me/documents/shares/[0-9a-f-]+/end)").matcher(page);
    assertThat(end.find()).isTrue();
    assertThat(post("/az" + end.group(1), aCitizen())).hasStatus(404);
    assertThat(web.get().uri(link)).hasStatusOk();
    assertThat(post("/az" + end.group(1), owner)).hasStatus(303);
    assertThat(web.get().uri(link)).hasStatus(404).bodyText().contains("Link artıq işləmir");
    assertThat(web.get().uri(link + "/paper.pdf")).hasStatus(404);
  }

  @Test
  void aLinkEndsByItself() {
    var owner = aCitizen();
    var link = share(issueTo(owner), owner);
    db.sql("""
        update services.certificate_share
        set made_at = now() - interval '3 days', ends_at = now() - interval '1 second'
        where certificate in (select id from services.certificate where account = ?)
        """).param(owner.id()).update();
    assertThat(web.get().uri(link)).hasStatus(404);
    assertThat(web.get().uri("/az/verify/shared/nothing")).hasStatus(404);
  }

  @Test
  void theHolderIsWrittenWhenOneIsTakenBackAndReadsWhy() {
    var owner = aCitizen();
    var mine = issueTo(owner);
    ending.revoke(mine.number(), "Sənəd saxtadır", anOfficial(Role.HEAD));
    assertThat(body(get("/az/me/documents", owner))).contains("Ləğv edilib", "Sənəd saxtadır");
    assertThat(letters.to(owner.id())).anySatisfy(letter -> assertThat(letter.subject()).contains(mine.number()))
        .allSatisfy(letter -> assertThat(letter.text()).doesNotContain("saxtadır", "Könül"));
  }
}
