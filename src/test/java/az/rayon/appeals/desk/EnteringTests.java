package az.rayon.appeals.desk;

import static az.rayon.accounts.Browsing.pdf;
import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.Fields.ofAnAppeal;
import static az.rayon.appeals.Portal.found;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Fields;
import az.rayon.appeals.Portal;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Cover;
import az.rayon.appeals.register.Cover.CoveringLetter;
import az.rayon.appeals.register.Covers;
import az.rayon.appeals.register.Filing;
import az.rayon.kernel.Role;
import az.rayon.kernel.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppealsTest
class EnteringTests {

  static final String ENTER = "/az/desk/appeals/enter";

  @Autowired
  MockMvcTester web;

  @Autowired
  Appeals appeals;

  @Autowired
  Covers covers;

  @Autowired
  Clock clock;

  @Test
  void anAnonymousPaperHasItsNumberAndIsNotAccepted() {
    var clerk = new Portal(web, anOfficial(Role.REGISTRAR));
    var named = ofAnAppeal().with("channel", "PAPER").with("submission", UUID.randomUUID().toString())
        .with("unsigned", "yes").all();
    assertThat(body(clerk.post(ENTER, named))).contains("müraciət anonim deyil");
    var bare = new HashMap<>(named);
    Stream.of("surname", "name", "patronymic", "address", "email", "phone").forEach(bare::remove);
    var number = clerk.receipt(onward(clerk.post(ENTER, bare))).number();

    var path = "/az/desk/appeals/" + number;
    assertThat(body(clerk.get(path))).contains("Adı yazılmayıb");
    onward(clerk.post(path + "/reject", Map.of("version", "0", "obstacle", "ANONYMOUS", "reason", "Ad yoxdur.")));
    assertThat(appeals.get(number).state()).isInstanceOf(State.NotAccepted.class);
    assertThat(body(Portal.visitor(web).get("/az/appeals/register/" + number))).doesNotContain("Son gün");
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = {"REGISTRAR", "REPRESENTATIVE"})
  void whatComesOnPaperIsEnteredAndTheReceiptHandedOver(Role role) {
    var clerk = new Portal(web, anOfficial(role));
    var key = found("name=\"submission\" value=\"([^\"]+)\"",
        body(clerk.get(onward(clerk.get("/az/desk/appeals/enter")))));
    var receipt = clerk.receipt(onward(clerk.post("/az/desk/appeals/enter",
        ofAnAppeal().with("channel", "TELEPHONE").with("confidential", "yes").with("submission", key).all())));

    var appeal = appeals.get(receipt.number());
    assertThat(appeal.filing().channel()).isEqualTo(Filing.Channel.TELEPHONE);
    assertThat(appeal.filing().account()).isNull();
    assertThat(appeal.marks().confidential()).isTrue();
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
  void whoeverGoesBackToTheFormIsShownItsReceipt() {
    var clerk = new Portal(web, anOfficial(Role.REGISTRAR));
    var form = onward(clerk.get("/az/desk/appeals/enter"));
    var key = found("name=\"submission\" value=\"([^\"]+)\"", body(clerk.get(form)));
    var first = clerk.receipt(
        onward(
            clerk.post("/az/desk/appeals/enter", ofAnAppeal().with("channel", "PAPER").with("submission", key).all())));

    assertThat(clerk.receipt(onward(clerk.get(form)))).isEqualTo(first);
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

  @Test
  void theNextFormKeepsChannelAndPlaceAndShowsTheLastReceipt() {
    var clerk = new Portal(web, anOfficial(Role.REGISTRAR));
    var form = aPaper().with("channel", "RECEPTION").with("topic", "yol").with("settlement", "fuz");
    var next = body(clerk.get(onward(clerk.post(ENTER, form.all()))));

    assertThat(next).contains("Qeydə alındı: Nümunə Sakin", "id=\"pin\"", "value=\"RECEPTION\" selected",
        "/az/desk/appeals/receipts/" + form.get("submission"));
    assertThat(found("id=\"settlement\"[^>]* value=\"([^\"]+)\"", next)).isEqualTo("Füzuli");
    assertThat(found("id=\"surname\"[^>]* value=\"([^\"]*)\"", next)).isEmpty();
    assertThat(found("name=\"submission\" value=\"([^\"]+)\"", next)).isNotEqualTo(form.get("submission"));
    assertThat(appeals.findSubmission(key(form)).orElseThrow().filing().topic()).isEqualTo("roads");
  }

  @Test
  void aScanIsNotChosenTwice() {
    var clerk = new Portal(web, anOfficial(Role.REGISTRAR));
    var form = aPaper().with("text", "");
    var back = clerk.send(ENTER, form.all(), pdf("files", "Məktub.pdf"));
    assertThat(back).hasStatus(422);
    assertThat(body(back)).contains("Məktub.pdf");

    clerk.post(ENTER, form.with("text", "Körpü").all());
    assertThat(cover(form).files()).hasSize(1);
  }

  @Test
  void aFileThatIsRefusedIsSaidAndNothingIsEntered() {
    var clerk = new Portal(web, anOfficial(Role.REGISTRAR));
    var form = aPaper();
    var back = clerk.send(ENTER, form.all(), new MockMultipartFile("files", "skan.pdf", null, new byte[]{'M', 'Z', 0}));

    assertThat(back).hasStatus(422);
    assertThat(appeals.findSubmission(key(form))).isEmpty();
  }

  @Test
  void whatAnotherBodySentNamesItsLetter() {
    var clerk = new Portal(web, anOfficial(Role.REGISTRAR));
    var form = aPaper().with("channel", "SUPERIOR");
    var back = clerk.post(ENTER, form.all());
    assertThat(back).hasStatus(422);
    assertThat(body(back)).contains("Orqanın adını yazın");

    form.with("body", "Prezidentin İşlər İdarəsi").with("bodyNumber", "12/3-456").with("controlled", "yes");
    assertThat(clerk.post(ENTER, form.with("bodyDate", "31.02.2026").all())).hasStatus(422);
    assertThat(clerk.post(ENTER, form.with("bodyDate", "01.01.2199").all())).hasStatus(422);
    assertThat(clerk.post(ENTER, form.with("bodyDate", "20.11.2025").all())).hasStatus(303);
    assertThat(cover(form).letter()).isEqualTo(
        new CoveringLetter("Prezidentin İşlər İdarəsi", "12/3-456", LocalDate.of(2025, 11, 20), true));
    var number = appeals.findSubmission(key(form)).orElseThrow().number();
    assertThat(body(clerk.get("/az/desk/appeals/" + number))).contains("12/3-456 nömrəli məktub", "Nəzarət");
  }

  @Test
  void aPaperThatLayAroundCountsFromTheDayItCame() {
    var clerk = new Portal(web, anOfficial(Role.REGISTRAR));
    var today = LocalDate.now(clock);
    var form = aPaper().with("arrived", Typed.day(today.minusDays(3)));
    clerk.post(ENTER, form.all());

    var appeal = appeals.findSubmission(key(form)).orElseThrow();
    assertThat(appeal.term().from()).isEqualTo(today.minusDays(3));
    assertThat(LocalDate.ofInstant(appeal.filing().receivedAt(), clock.getZone())).isEqualTo(today);
    assertThat(body(clerk.get("/az/desk/appeals/" + appeal.number()))).contains("müddət gəldiyi gündən hesablanır");
    assertThat(clerk.post(ENTER, aPaper().with("arrived", Typed.day(today.plusDays(1))).all())).hasStatus(422);
    assertThat(clerk.post(ENTER, aPaper().with("arrived", "dünən").all())).hasStatus(422);
  }

  @Test
  void withoutAnyContactAPaperIsAnonymousUnlessOnLetterhead() {
    var clerk = new Portal(web, anOfficial(Role.REGISTRAR));
    var bare = aPaper().with("email", "").with("letterhead", "yes");
    assertThat(clerk.post(ENTER, bare.all())).hasStatus(422);
    assertThat(appeals.findSubmission(key(bare))).isEmpty();

    var company = bare.with("who", "organisation").with("organisation", "Nümunə MMC");
    assertThat(clerk.post(ENTER, company.all())).hasStatus(303);
    assertThat(clerk.post(ENTER, aPaper().with("email", "").with("who", "organisation").with("organisation", "X")
        .all())).hasStatus(422);
  }

  @Test
  void whatWasMissingFromTheEnvelopeAndWhoSignedIsWrittenDown() {
    var clerk = new Portal(web, anOfficial(Role.REGISTRAR));
    var form = aPaper().with("lacking", "Qəbz yoxdur,\nşəkil cırılıb").with("others", "Sadıq Əli\nNümunə Vəli, Samux");
    clerk.post(ENTER, form.all());

    assertThat(cover(form).lacking()).isEqualTo("Qəbz yoxdur,\nşəkil cırılıb");
    assertThat(cover(form).signatories()).hasSize(2);
  }

  @Test
  void aRepresentativeBringsTheProofToTheCounterToo() {
    var clerk = new Portal(web, anOfficial(Role.REGISTRAR));
    var form = aPaper().with("speakerSurname", "Vəkilov").with("speakerName", "Nail").with("speakerAddress", "Gəncə");
    assertThat(clerk.post(ENTER, form.all())).hasStatus(422);

    assertThat(clerk.send(ENTER, form.all(), pdf("proof", "Order.pdf"))).hasStatus(303);
    assertThat(Objects.requireNonNull(cover(form).speaker()).name()).isEqualTo("Vəkilov Nail");
  }

  private static Fields aPaper() {
    return ofAnAppeal().with("channel", "PAPER").with("submission", UUID.randomUUID().toString());
  }

  private static UUID key(Fields form) {
    return UUID.fromString(form.get("submission"));
  }

  private Cover cover(Fields form) {
    return covers.of(appeals.findSubmission(key(form)).orElseThrow().id());
  }
}
