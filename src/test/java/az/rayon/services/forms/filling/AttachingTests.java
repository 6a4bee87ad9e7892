package az.rayon.services.forms.filling;

import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.services.forms.definition.FormBuilder.aForm;
import static az.rayon.services.forms.definition.FormBuilder.field;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import az.rayon.services.forms.Counter;
import az.rayon.services.forms.FormsTest;
import az.rayon.services.forms.SampleForms;
import az.rayon.services.forms.Takings;
import az.rayon.services.forms.definition.Forms;
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
import org.springframework.transaction.support.TransactionOperations;

@FormsTest
class AttachingTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  Forms forms;

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

  @Autowired
  TransactionOperations transaction;

  private String inForce() {
    return new SampleForms(forms, transaction)
        .inForce(aForm().asking("paper", field("paper", new Kind.Files(2))).build());
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
    var stays = me.send(draft + "/paper", Map.of("then", "stay"), text("Vəsiqə 31.12.2020-ci ilədək etibarlıdır"));
    assertThat(onward(stays)).isEqualTo(draft + "/paper");
    assertThat(body(me.get(draft + "/paper"))).contains("arayis.txt", "Sənədin müddəti keçib");
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
  void thePinOfAReceiptIsForgottenAfterAnHour() {
    var service = inForce();
    var me = Counter.visitor(web);
    var draft = me.begin(service);
    me.send(draft + "/paper", Map.of(), text("Bir"));
    me.post(draft + "/check", Map.of());
    assertThat(body(me.get(draft + "/done"))).contains("1234 5678");
    forgetting.forget(clock.instant().plus(Duration.ofMinutes(61)));
    assertThat(body(me.get(draft + "/done"))).contains("X-2026-").doesNotContain("1234 5678");
  }
}
