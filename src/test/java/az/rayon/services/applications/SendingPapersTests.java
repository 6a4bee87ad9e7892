package az.rayon.services.applications;

import static az.rayon.accounts.Visits.body;
import static az.rayon.appeals.People.an;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.Portal;
import az.rayon.kernel.Role;
import az.rayon.services.ServicesTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

/// The paper that is missing, sent by whoever applied.
@ServicesTest
class SendingPapersTests extends FollowedApplication {

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
    var application = applications.get(number);
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
    assertThat(applications.get(number).state()).isInstanceOf(State.Waiting.class);
    var held = enclosures.files(applications.get(number).id()).getFirst();
    assertThat(visitor().post(pass + "/remove", form(Map.of("document", held.document().toString())))).hasStatus(303);
    assertThat(enclosures.files(applications.get(number).id())).isEmpty();
    assertThat(visitor().send(pass + "/send", form(Map.of("anyway", "on")), new MockMultipartFile("files", "",
        "application/octet-stream", new byte[0]))).as("nothing is there to be sent").hasStatus(422);
    visitor().send(pass + "/send", form(Map.of()), old);
    assertThat(visitor().send(pass + "/send", form(Map.of("anyway", "on")), new MockMultipartFile("files", "",
        "application/octet-stream", new byte[0]))).hasStatus(303);
    assertThat(applications.get(number).state()).isEqualTo(new State.UnderReview(unit));
    assertThat(enclosures.files(applications.get(number).id())).singleElement()
        .satisfies(file -> assertThat(file.part()).isEqualTo(Enclosures.Part.SENT));
  }

  private static MockMultipartFile text(String words) {
    return new MockMultipartFile("files", "nikah.txt", "text/plain", words.getBytes(StandardCharsets.UTF_8));
  }
}
