package az.rayon.services.applications;

import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.People.a;
import static az.rayon.appeals.People.an;
import static az.rayon.services.SubmissionBuilder.aSubmission;
import static az.rayon.services.certificates.Orders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.Portal;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Role;
import az.rayon.notifications.Letters;
import az.rayon.services.ServicesTest;
import az.rayon.services.certificates.EndingCertificates;
import az.rayon.services.certificates.IssuingCertificates;
import az.rayon.services.forms.Taking;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What whoever applied sees and does, with number and PIN or from their account.
@ServicesTest
class FollowingApplicationsTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  Taking taking;

  @Autowired
  Applications applications;

  @Autowired
  HandlingApplications handling;

  @Autowired
  DecidingApplications deciding;

  @Autowired
  Enclosures enclosures;

  @Autowired
  RememberedCertificates certificates;

  @Autowired
  IssuingCertificates issuing;

  @Autowired
  EndingCertificates ending;

  @Autowired
  Letters letters;

  final UUID unit = UUID.randomUUID();
  final Official executor = an(Role.EXECUTOR, unit);
  Taking.Taken taken = new Taking.Taken("", "");

  @BeforeEach
  void anApplicationOnADesk() {
    taken = taking.take(aSubmission().build(), new Actor.Visitor());
    handling.route(seen(), unit, "", a(Role.REGISTRAR));
  }

  @Test
  void theMissingPaperIsSentAndTheClockRunsAgain() {
    handling.ask(seen(), new HandlingApplications.Wish("Nikah şəhadətnaməsi\nHər iki üzü", null), executor);
    var pass = pass();
    assertThat(body(visitor().get(pass))).contains("Nikah şəhadətnaməsi", "Müddət dayanıb", "Sənədi göndər");
    var nothing = visitor().send(pass + "/send", form(Map.of("note", "göndərdim")),
        new MockMultipartFile("files", "", "application/octet-stream", new byte[0]));
    assertThat(nothing).hasStatus(422);
    assertThat(body(nothing)).contains("Sənədin faylını seçin", "göndərdim");
    assertThat(visitor().send(pass + "/send", form(Map.of()),
        new MockMultipartFile("files", "x.exe", "application/pdf", new byte[]{77, 90, 1, 2}))).hasStatus(422);
    assertThat(visitor().send(pass + "/send", form(Map.of("note", "Budur.")), text("Nikah")))
        .hasStatus(303);
    var application = applications.get(taken.number());
    assertThat(application.state()).isEqualTo(new State.UnderReview(unit));
    var file = enclosures.files(application.id()).getFirst();
    assertThat(file.label()).isEqualTo("Nikah şəhadətnaməsi");
    assertThat(visitor().get(pass + "/files/" + file.document())).hasStatus(200);
    assertThat(visitor().get(pass + "/files/" + UUID.randomUUID())).hasStatus(404);
    assertThat(visitor().get("/documents/" + file.document())).hasStatus(404);
    assertThat(new Portal(web, executor).get("/documents/" + file.document())).hasStatus(200);
    assertThat(new Portal(web, an(Role.EXECUTOR, UUID.randomUUID())).get("/documents/" + file.document()))
        .hasStatus(404);
    var again = visitor().send(pass + "/send", form(Map.of()), text("Nikah"));
    assertThat(again).hasStatus(409);
    assertThat(enclosures.files(application.id())).hasSize(1);
  }

  /// The same advice as on the form; it waits for a word and stops nobody.
  @Test
  void aPaperOfThePastIsLookedAtBeforeItIsSent() {
    handling.ask(seen(), new HandlingApplications.Wish("Nikah şəhadətnaməsi", null), executor);
    var pass = pass();
    var old = text("Etibarlıdır: 01.01.2020");
    var told = visitor().send(pass + "/send", form(Map.of("note", "Budur.")), old);
    assertThat(told).hasStatus(200);
    assertThat(body(told)).contains("Hələ göndərilməyib", "müddəti keçib", "Budur.", "Elə bunu göndər");
    assertThat(applications.get(taken.number()).state()).isInstanceOf(State.Waiting.class);
    var held = enclosures.files(applications.get(taken.number()).id()).getFirst();
    assertThat(visitor().post(pass + "/remove", form(Map.of("document", held.document().toString())))).hasStatus(303);
    assertThat(enclosures.files(applications.get(taken.number()).id())).isEmpty();
    assertThat(visitor().send(pass + "/send", form(Map.of("anyway", "on")), new MockMultipartFile("files", "",
        "application/octet-stream", new byte[0]))).as("nothing is there to be sent").hasStatus(422);
    visitor().send(pass + "/send", form(Map.of()), old);
    assertThat(visitor().send(pass + "/send", form(Map.of("anyway", "on")), new MockMultipartFile("files", "",
        "application/octet-stream", new byte[0]))).hasStatus(303);
    assertThat(applications.get(taken.number()).state()).isEqualTo(new State.UnderReview(unit));
    assertThat(enclosures.files(applications.get(taken.number()).id())).singleElement()
        .satisfies(file -> assertThat(file.part()).isEqualTo(Enclosures.Part.SENT));
  }

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
    var paper = ((State.Granted) applications.get(taken.number()).state()).paper();
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
    var issued = anOrder().from(taken.number()).issued(issuing, head);
    ending.revoke(issued.number(), "Ünvan səhv yazılıb", head);
    var email = applications.get(taken.number()).asking().applicant().email();
    assertThat(letters.to(email)).filteredOn(letter -> letter.subject().contains("ləğv edildi")).singleElement()
        .satisfies(letter -> {
          assertThat(letter.link()).isEqualTo("/az/applications/" + taken.number());
          assertThat(letter.text()).contains(issued.number()).doesNotContain("Ünvan", "Sənədlərim");
        });
  }

  @Test
  void aWrongPinOpensNothingAndGuessingEnds() {
    var wrong = Map.of("number", taken.number(), "pin", "00000000");
    assertThat(visitor().post("/az/applications/follow", wrong)).hasStatus(422);
    assertThat(visitor().post("/az/applications/follow", Map.of("number", "", "pin", "1"))).hasStatus(422);
    assertThat(visitor().post("/az/applications/follow", Map.of("number", taken.number(), "pin", ""))).hasStatus(422);
    for (int i = 0; i < 8; i++) visitor().post("/az/applications/follow", wrong);
    var right = visitor().post("/az/applications/follow", Map.of("number", taken.number(), "pin", taken.pin()));
    assertThat(right).hasStatus(429);
    assertThat(body(right)).contains("15 dəqiqədən sonra");
  }

  @Test
  void aForgedPassOpensNothing() {
    assertThat(visitor().get("/az/applications/follow/AAAA")).hasStatus(404);
    assertThat(visitor().post("/az/applications/follow/AAAA/withdraw", Map.of())).hasStatus(404);
  }

  @Test
  void aMessageGoesBothWays() {
    assertThat(visitor().post(pass() + "/write", Map.of("text", " "))).hasStatus(422);
    assertThat(visitor().post(pass() + "/write", Map.of("text", "Nə vaxt hazır olar?"))).hasStatus(303);
    assertThat(body(new Portal(web, executor).get("/az/desk/applications/" + taken.number())))
        .contains("Nə vaxt hazır olar?");
    assertThat(new Portal(web, executor).post("/az/desk/applications/" + taken.number() + "/write",
        Map.of("text", "Sabah."))).hasStatus(303);
    assertThat(body(visitor().get(pass()))).contains("Sabah.");
  }

  @Test
  void aRefusalNamesItsGroundAndTheRemedyAndCanBeObjectedTo() {
    deciding.decline(seen(), "NOT_PROVED", "Qohumluq təsdiqlənmədi.", executor);
    var pass = pass();
    assertThat(body(visitor().get(pass))).contains("Göstərilənlər sənədlə təsdiqlənmədi", "Qohumluq təsdiqlənmədi.",
        "1036-IIQ", "Qərarla razı deyiləm");
    assertThat(visitor().post(pass + "/object", form(Map.of("objection", "")))).hasStatus(422);
    assertThat(visitor().post(pass + "/object", form(Map.of("objection", "Şəhadətnamə əlavə etmişdim."))))
        .hasStatus(303);
    assertThat(body(visitor().get(pass))).contains("Etiraza baxılır", "Şəhadətnamə əlavə etmişdim.");
    deciding.reopen(seen(), "Haqlısınız.", a(Role.HEAD));
    var reopened = applications.get(taken.number());
    assertThat(reopened.state()).isEqualTo(new State.UnderReview(unit));
    assertThat(reopened.term().rule()).isEqualTo("service.decision.family");
  }

  @Test
  void whoAppliedTakesItBackOnce() {
    assertThat(visitor().post(pass() + "/withdraw", form(Map.of()))).hasStatus(303);
    var twice = visitor().post(pass() + "/withdraw", form(Map.of()));
    assertThat(twice).hasStatus(409);
    assertThat(body(twice)).contains("qərar artıq verilib");
  }

  @Test
  void anAccountSeesItsOwnAndNobodyElses() {
    var person = new Actor.Citizen(UUID.randomUUID());
    var number = taking.take(aSubmission().from(person.id()).build(), person).number();
    var mine = new Portal(web, person);
    assertThat(body(mine.get("/az/me/applications"))).contains(number).doesNotContain(taken.number());
    assertThat(mine.get("/az/me/applications/" + number)).hasStatus(200);
    assertThat(mine.get("/az/me/applications/" + taken.number())).hasStatus(404);
    assertThat(mine.post("/az/me/applications/" + taken.number() + "/withdraw", form(Map.of()))).hasStatus(404);
    assertThat(onward(mine.get("/az/applications/" + number))).isEqualTo("/az/me/applications/" + number);
    assertThat(onward(visitor().get("/az/applications/" + number)))
        .isEqualTo("/az/applications/follow?number=" + number);
    assertThat(new Portal(web, new Actor.Citizen(UUID.randomUUID())).get("/az/me/applications/" + number))
        .hasStatus(404);
  }

  @Test
  void noBrowserKeepsWhatAPassOpens() {
    var answer = visitor().get(pass()).getResponse();
    assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    assertThat(answer.getHeader("X-Robots-Tag")).isEqualTo("noindex");
  }

  private Portal visitor() {
    return Portal.visitor(web);
  }

  private String pass() {
    return onward(visitor().post("/az/applications/follow", Map.of("number", taken.number(), "pin", taken.pin())));
  }

  private Map<String, String> form(Map<String, String> typed) {
    var sent = new HashMap<>(Map.of("version", String.valueOf(applications.get(taken.number()).version())));
    sent.putAll(typed);
    return sent;
  }

  private static MockMultipartFile text(String words) {
    return new MockMultipartFile("files", "nikah.txt", "text/plain", words.getBytes(StandardCharsets.UTF_8));
  }

  private HandlingApplications.Seen seen() {
    return new HandlingApplications.Seen(taken.number(), applications.get(taken.number()).version());
  }
}
