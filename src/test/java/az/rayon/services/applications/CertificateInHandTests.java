package az.rayon.services.applications;

import static az.rayon.accounts.Visits.body;
import static az.rayon.appeals.People.a;
import static az.rayon.services.certificates.Orders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Role;
import az.rayon.notifications.Letters;
import az.rayon.services.ServicesTest;
import az.rayon.services.certificates.EndingCertificates;
import az.rayon.services.certificates.IssuingCertificates;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What whoever applied without an account hears of their certificate.
@ServicesTest
class CertificateInHandTests extends FollowedApplication {

  @Autowired
  RememberedCertificates certificates;

  @Autowired
  IssuingCertificates issuing;

  @Autowired
  EndingCertificates ending;

  @Autowired
  Letters letters;

  @Test
  void whoHasNoAccountTakesTheCertificateHome() {
    var pass = pass();
    assertThat(visitor().get(pass + "/certificate.pdf")).hasStatus(404);
    var gift = new DecidingApplications.Gift.Certificate("Arayış verilir.", "Nümunə Sakin", Map.of("family", "İki"));
    assertThat(deciding.grant(seen(), gift, executor)).isInstanceOf(Done.class);
    assertThat(body(visitor().get(pass))).contains(pass + "/certificate.pdf");
    assertThat(visitor().get(pass + "/certificate.pdf")).hasStatusOk().hasContentType("application/pdf");
    assertThat(visitor().get("/az/applications/follow/AAAA/certificate.pdf")).hasStatus(404);
  }

  @Test
  void whoHasNoAccountIsToldThatTheCertificateNoLongerHoldsAndWhy() {
    var pass = pass();
    var gift = new DecidingApplications.Gift.Certificate("Arayış verilir.", "Nümunə Sakin", Map.of("family", "İki"));
    deciding.grant(seen(), gift, executor);
    assertThat(body(visitor().get(pass))).contains("&amp;check=7K3QXW9B").doesNotContain("Ləğv edilib");
    var paper = ((State.Granted) applications.get(number).state()).paper();
    certificates.revoke(Objects.requireNonNull(paper.certificate()), "Ünvan səhv yazılıb");
    assertThat(body(visitor().get(pass))).contains("Ləğv edilib", "Ünvan səhv yazılıb", "Arayış ləğv edilib");
    certificates.replace(paper.certificate(), "Ad səhv yazılıb", "AR-2026-777777");
    assertThat(body(visitor().get(pass))).contains("Əvəz edilib", "Ad səhv yazılıb", "AR-2026-777777",
        "&amp;check=9B7K3QXW");
    assertThat(visitor().get(pass + "/certificate.pdf").getResponse().getHeader("Content-Disposition"))
        .contains("AR-2026-777777");
  }

  @Test
  void theLetterThatACertificateWasRevokedGoesToTheAddressOnTheApplication() {
    var head = a(Role.HEAD);
    var issued = anOrder().from(number).issued(issuing, head);
    ending.revoke(issued.number(), "Ünvan səhv yazılıb", head);
    var email = applications.get(number).asking().applicant().email();
    assertThat(letters.to(email)).filteredOn(letter -> letter.subject().contains("ləğv edildi")).singleElement()
        .satisfies(letter -> {
          assertThat(letter.link()).isEqualTo("/az/applications/" + number);
          assertThat(letter.text()).contains(issued.number()).doesNotContain("Ünvan", "Sənədlərim");
        });
  }
}
