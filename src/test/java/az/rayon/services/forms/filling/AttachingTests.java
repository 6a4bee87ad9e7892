package az.rayon.services.forms.filling;

import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.services.forms.definition.FormBuilder.aForm;
import static az.rayon.services.forms.definition.FormBuilder.choice;
import static az.rayon.services.forms.definition.FormBuilder.field;
import static az.rayon.services.forms.definition.FormBuilder.group;
import static az.rayon.services.forms.definition.FormBuilder.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import az.rayon.accounts.Passes;
import az.rayon.accounts.Pins;
import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import az.rayon.services.ServicesTest;
import az.rayon.services.forms.Counter;
import az.rayon.services.forms.SampleForms;
import az.rayon.services.forms.Submission.Enclosed;
import az.rayon.services.forms.Takings;
import az.rayon.services.forms.definition.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ServicesTest
class AttachingTests {

  @Autowired
  Pins pins;

  @Autowired
  Passes passes;

  @Autowired
  MockMvcTester web;

  @Autowired
  SampleForms samples;

  @Autowired
  Takings takings;

  @Autowired
  Documents documents;

  @Autowired
  ForgettingFillings forgetting;

  @Autowired
  JdbcClient db;

  @Autowired
  Clock clock;

  private String inForce() {
    return samples.inForce(aForm().asking("paper", field("paper", Kind.Files.upTo(2))));
  }

  private static UUID document(String page) {
    var match = Pattern.compile("/files/([0-9a-f-]{36})/remove").matcher(page);
    assertThat(match.find()).isTrue();
    return UUID.fromString(match.group(1));
  }

  private static MockMultipartFile text(String words) {
    return new MockMultipartFile("paper", "arayis.txt", "text/plain", words.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aFileIsLookedAtAtOnceAndAdviceStopsNobody() {
    var service = inForce();
    var me = Counter.visitor(web);
    var draft = me.begin(service);
    assertThat(me.post(draft + "/paper", Map.of())).hasStatus(422);
    var stays = me.send(draft + "/paper", Map.of(), text("Vəsiqə 31.12.2020-ci ilədək etibarlıdır"));
    assertThat(onward(stays)).as("said before the next question").isEqualTo(draft + "/paper");
    assertThat(body(me.get(draft + "/paper"))).contains("arayis.txt", "Sənədin müddəti keçib", "yenə də davam edə");
    assertThat(onward(me.post(draft + "/paper", Map.of()))).isEqualTo(draft + "/check");
    assertThat(body(me.get(draft + "/check"))).contains("arayis.txt", "Sənədin müddəti keçib");
    me.post(draft + "/check", Map.of());
    assertThat(takings.of(service).getFirst().files()).singleElement()
        .satisfies(file -> assertThat(documents.find(file.document())).isPresent());
  }

  @Test
  void aFileThatNobodyCouldReadIsRefusedAndTheOthersStay() {
    var me = Counter.visitor(web);
    var draft = me.begin(inForce());
    me.send(draft + "/paper", Map.of("then", "stay"), text("Birinci"));
    var program = new MockMultipartFile("paper", "skan.pdf", "application/pdf", new byte[]{'M', 'Z', 0, 1, 2});
    var refused = me.send(draft + "/paper", Map.of(), program);
    assertThat(refused).hasStatus(422);
    assertThat(body(refused)).contains("arayis.txt", "href=\"#paper\"");
    me.send(draft + "/paper", Map.of("then", "stay"), text("İkinci"));
    var third = me.send(draft + "/paper", Map.of("then", "stay"), text("Üçüncü"));
    assertThat(third).hasStatus(422);
    assertThat(body(third)).contains("Ən çoxu 2 fayl");
  }

  @Test
  void aFileOfAQuestionThatIsNoLongerAskedGoesWithTheDraft() {
    var service = samples.inForce(aForm().asking("kind", choice("kind", "war", "peace"))
        .askingWhen("kind = 'war'", "paper", field("paper", Kind.Files.upTo(2))));
    var me = Counter.visitor(web);
    var draft = me.begin(service);
    me.post(draft + "/kind", Map.of("kind", "war"));
    me.send(draft + "/paper", Map.of("then", "stay"), text("Artıq lazım deyil"));
    var document = document(body(me.get(draft + "/paper")));
    me.post(draft + "/kind", Map.of("kind", "peace"));
    assertThat(onward(me.post(draft + "/check", Map.of()))).startsWith(draft + "/done/");
    assertThat(takings.of(service).getFirst().files()).isEmpty();
    assertThat(documents.find(new DocumentId(document))).isEmpty();
  }

  @Test
  void aFileIsTakenAwayAgainAndOnlyOnesOwn() {
    var me = Counter.visitor(web);
    var mine = me.begin(inForce());
    me.send(mine + "/paper", Map.of("then", "stay"), text("Mənim"));
    var document = document(body(me.get(mine + "/paper")));
    var other = me.begin(inForce());
    assertThat(onward(me.post(other + "/paper/files/" + document + "/remove", Map.of()))).isEqualTo(other + "/paper");
    assertThat(documents.find(new DocumentId(document))).isPresent();
    assertThat(onward(me.post(mine + "/paper/files/" + document + "/remove", Map.of()))).isEqualTo(mine + "/paper");
    assertThat(documents.find(new DocumentId(document))).isEmpty();
    assertThat(body(me.get(mine + "/paper"))).doesNotContain("arayis.txt");
  }

  /// Fills in two children, each with a paper of their own.
  private String twoChildren(Counter me, String service) {
    var draft = me.begin(service);
    var none = me.post(draft + "/family/new", Map.of("who", "Ləman"));
    assertThat(none).hasStatus(422);
    assertThat(body(none)).contains("href=\"#birth\"", "value=\"Ləman\"");
    assertThat(onward(me.send(draft + "/family/1", Map.of("who", "Ləman", "then", "stay"), paper("leman.txt"))))
        .isEqualTo(draft + "/family/1");
    assertThat(body(me.get(draft + "/family/1"))).contains("leman.txt", draft + "/family/1/files/");
    assertThat(onward(me.post(draft + "/family/1", Map.of("who", "Ləman Əliyeva")))).isEqualTo(draft + "/family");
    assertThat(onward(me.send(draft + "/family/new", Map.of("who", "Orxan"), paper("orxan.txt"))))
        .isEqualTo(draft + "/family");
    return draft;
  }

  private static MockMultipartFile paper(String name) {
    return new MockMultipartFile("birth", name, "text/plain", name.getBytes(StandardCharsets.UTF_8));
  }

  private String withChildren() {
    return samples.inForce(aForm()
        .asking("family", group("family", 1, line("who"), field("birth", Kind.Files.upTo(1)))));
  }

  @Test
  void eachThingOfAListHasFilesOfItsOwn() {
    var service = withChildren();
    var me = Counter.visitor(web);
    var draft = twoChildren(me, service);
    assertThat(body(me.get(draft + "/family"))).contains("Ləman Əliyeva, leman.txt", "Orxan, orxan.txt");
    assertThat(onward(me.post(draft + "/family", Map.of()))).isEqualTo(draft + "/check");
    assertThat(body(me.get(draft + "/check"))).contains("leman.txt", "orxan.txt");
    me.post(draft + "/check", Map.of());
    var taken = takings.of(service).getFirst();
    assertThat(taken.files()).extracting(Enclosed::field, Enclosed::label, Enclosed::fileName).containsExactly(
        tuple("family.birth", "Sual family 1: Sual birth", "leman.txt"),
        tuple("family.birth", "Sual family 2: Sual birth", "orxan.txt"));
    assertThat(taken.answers()).singleElement().satisfies(answer -> {
      assertThat(answer.value()).isEqualTo("Ləman Əliyeva; leman.txt\nOrxan; orxan.txt");
      assertThat(answer.shown()).isEqualTo("1. Ləman Əliyeva, leman.txt\n2. Orxan, orxan.txt");
    });
  }

  @Test
  void aThingGoesWithItsFilesAndTheOthersKeepTheirs() {
    var me = Counter.visitor(web);
    var draft = twoChildren(me, withChildren());
    var first = document(body(me.get(draft + "/family/1")));
    var second = document(body(me.get(draft + "/family/2")));
    assertThat(onward(me.post(draft + "/family/1/remove", Map.of()))).isEqualTo(draft + "/family");
    assertThat(documents.find(new DocumentId(first))).isEmpty();
    assertThat(documents.find(new DocumentId(second))).isPresent();
    assertThat(body(me.get(draft + "/family"))).contains("Orxan, orxan.txt").doesNotContain("leman.txt");
    assertThat(onward(me.post(draft + "/family/1/files/" + second + "/remove", Map.of())))
        .isEqualTo(draft + "/family/1");
    assertThat(documents.find(new DocumentId(second))).isEmpty();
    assertThat(me.post(draft + "/family", Map.of())).hasStatus(422);
  }

  @Test
  void whatNobodyCameBackForIsForgottenWithItsFiles() {
    var me = Counter.visitor(web);
    var draft = me.begin(inForce());
    me.send(draft + "/paper", Map.of("then", "stay"), text("Unudulan"));
    var document = document(body(me.get(draft + "/paper")));
    var key = UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1));
    db.sql("update services.filling set expires_at = ? where key = ?")
        .params(clock.instant().atOffset(ZoneOffset.UTC), key).update();
    forgetting.forget(clock.instant().plus(Duration.ofSeconds(1)));
    assertThat(documents.find(new DocumentId(document))).isEmpty();
    var gone = me.get(draft + "/paper");
    assertThat(gone).hasStatus(404);
    assertThat(body(gone)).contains("tapılmadı");
  }

  @Test
  void thePinOfAReceiptIsShownAsLongAsThePassLasts() {
    var me = Counter.visitor(web);
    var draft = me.begin(inForce());
    me.send(draft + "/paper", Map.of(), text("Bir"));
    var receipt = onward(me.post(draft + "/check", Map.of()));
    var key = UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1));
    assertThat(body(me.get(receipt))).contains(Pins.shown(pins.of(key)));
    var ended = passes.make(key, clock.instant().minus(Passes.LASTS));
    assertThat(body(me.get(draft + "/done/" + ended))).contains("X-2026-").doesNotContain(Pins.shown(pins.of(key)));
  }
}
