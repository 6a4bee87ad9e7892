package az.rayon.appeals.inquiries.desk;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.People.ROADS;
import static az.rayon.appeals.Fields.ofAnAppeal;
import static az.rayon.appeals.Portal.found;
import static az.rayon.appeals.inquiries.InquiryBuilder.anInquiry;
import static az.rayon.appeals.inquiries.Requester.fields;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.Visits;
import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import az.rayon.appeals.inquiries.Inquiries;
import az.rayon.appeals.inquiries.Inquiry;
import az.rayon.appeals.inquiries.Inquiry.State;
import az.rayon.appeals.inquiries.Requester;
import az.rayon.kernel.Role;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppealsTest
class InquiryDeskTests {

  static final Map<String, String> ANSWER = Map.of("version", "0", "scope", "WHOLE", "text", "Budur.");

  @Autowired
  MockMvcTester web;

  @Autowired
  Inquiries inquiries;

  @Autowired
  Clock clock;

  @Test
  void anAppealThatAsksForInformationBecomesARequestWithItsDayAndItsPin() {
    var appeal = Portal.visitor(web).handIn(ofAnAppeal().with("text", "Büdcə hesabatının surətini istəyirəm."));
    var path = "/az/desk/appeals/" + appeal.number();
    var registrar = new Portal(web, anOfficial(Role.REGISTRAR));
    assertThat(body(registrar.get(path))).contains(path + "/inquiry");
    assertThat(body(registrar.get(path + "/inquiry"))).contains("Büdcə hesabatının surətini");
    assertThat(new Portal(web, anOfficial(ROADS, Role.EXECUTOR)).post(path + "/inquiry", Map.of("version", "0")))
        .hasStatus(404);
    assertThat(new Portal(web, anOfficial(Role.HEAD)).post(path + "/inquiry", Map.of("version", "0"))).hasStatus(403);
    assertThat(registrar.post(path + "/inquiry", Map.of("version", "7"))).hasStatus(409);
    assertThat(body(registrar.get(path))).as("nothing half done").contains(path + "/route");

    var there = onward(registrar.post(path + "/inquiry", Map.of("version", "0")));
    assertThat(onward(registrar.post(path + "/inquiry", Map.of("version", "0")))).as("pressed twice").isEqualTo(there);
    var number = there.substring(there.lastIndexOf('/') + 1);
    assertThat(body(registrar.get(path))).contains("başqa qanunla baxılır", "href=\"/az/desk/inquiries/" + number)
        .doesNotContain(path + "/route");
    var own = onward(Portal.visitor(web).post("/az/appeals/follow", Map.of("number", appeal.number(), "pin",
        appeal.pin())));
    assertThat(body(Portal.visitor(web).get(own))).contains("href=\"/az/inquiries/follow?number=" + number);
    var inquiry = inquiries.get(number);
    assertThat(inquiry.asking().wanted()).isEqualTo("Büdcə hesabatının surətini istəyirəm.");
    assertThat(inquiry.asking().receivedAt()).isEqualTo(inquiry.term().from());
    var visitor = new Requester(Portal.visitor(web));
    assertThat(visitor.follows(new Portal.Receipt(number, appeal.pin()))).as("the PIN they have")
        .contains("/inquiries/");
  }

  @Test
  void fromAskingToTheAnswerWithItsFileInTheRequestersHands() {
    var visitor = new Requester(Portal.visitor(web));
    var receipt = visitor.asks(fields());
    var path = "/az/desk/inquiries/" + receipt.number();
    var registrar = new Portal(web, anOfficial(Role.REGISTRAR));
    assertThat(body(registrar.get("/az/desk/inquiries?tab=NEW&words=" + receipt.number()))).contains(receipt.number());
    onward(registrar.post(path + "/check", Map.of("version", "0", "HELD", "YES", "PAID", "NO")));
    assertThat(body(registrar.get(path))).contains("Məlumat bizdədir", "Bəli");
    onward(registrar.post(path + "/route", Map.of("version", "0", "unit", ROADS.toString(), "note", "Tezbazar")));

    var unit = new Portal(web, anOfficial(ROADS, Role.EXECUTOR));
    var file = new MockMultipartFile("files", "plan.txt", "text/plain", "Plan\n".getBytes(StandardCharsets.UTF_8));
    assertThat(web.post().uri(path + "/files").multipart().file(file).with(Visits.signedIn(unit.actor())).exchange())
        .hasStatus(303);
    onward(unit.post(path + "/answer", Map.of("version", "1", "scope", "PART", "part", "Ad", "ground", "PRIVATE_LIFE",
        "text", "Plan əlavədədir.")));

    var opened = visitor.follows(receipt);
    var page = body(visitor.portal().get(opened));
    assertThat(page).contains("Plan əlavədədir.", "Qismən verilib", "38.2", "Ombudsman", "plan.txt")
        .doesNotContain("Tezbazar", "Yoxlama siyahısı");
    var address = found("href=\"([^\"]+/files/[^\"]+)\"", page);
    assertThat(visitor.portal().get(address)).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
    assertThat(Portal.visitor(web).get("/documents/" + address.replaceAll(".*/", ""))).hasStatus(404);
    assertThat(unit.post(path + "/files/" + UUID.randomUUID() + "/remove", Map.of())).hasStatus(403);
  }

  @Test
  void anAnswerNeedsItsTextAndWhatIsWithheldItsGround() {
    var data = new Portal(web, anOfficial(Role.DATA));
    var path = path(add(anInquiry().onDesk(ROADS).build()));

    assertThat(body(data.post(path + "/answer", Map.of("version", "0")))).contains("Cavabın mətnini yazın",
        "Bütünmü");
    assertThat(body(data.post(path + "/answer",
        Map.of("version", "0", "text", "x", "scope", "PART", "ground", "ALREADY_PUBLIC"))))
        .contains("Hansı hissənin", "Əsası seçin");
    assertThat(data.post(path + "/answer", Map.of("version", "0", "scope", "WHOLE", "text", "ə".repeat(10_001))))
        .hasStatus(422);
    assertThat(body(data.post(path + "/refuse",
        Map.of("version", "0", "ground", "ALREADY_PUBLIC", "reason", "x", "link", "javascript:alert(1)"))))
        .contains("Məlumatın ünvanını yazın");
    onward(data.post(path + "/refuse", Map.of("version", "0", "ground", "ALREADY_PUBLIC", "reason", "Oradadır.",
        "link", "https://example.invalid/x")));
    assertThat(body(data.get(path))).contains("https://example.invalid/x", "hüquqşünas hələ");
  }

  @Test
  void whoeverWasFasterWinsAndTheOtherKeepsWhatTheyTyped() {
    var inquiry = add(anInquiry().onDesk(ROADS).build());
    onward(new Portal(web, anOfficial(Role.REGISTRAR)).post(path(inquiry) + "/route",
        Map.of("version", "0", "unit", ROADS.toString(), "note", "Tezbazar")));
    var slower = new Portal(web, anOfficial(Role.DATA));
    var seen = Map.of("version", "0", "steps", "0", "text", "Uzun cavab.");
    assertThat(body(slower.post(path(inquiry) + "/answer", seen))).as("they have seen no more")
        .contains("name=\"version\" value=\"0\"").doesNotContain("Siz yazarkən");
    var answer = slower.post(path(inquiry) + "/answer",
        Map.of("version", "0", "steps", "0", "scope", "WHOLE", "text", "Uzun cavab."));

    assertThat(answer).hasStatus(409);
    assertThat(body(answer)).contains("başqa addım atılıb", "Uzun cavab.", "name=\"version\" value=\"1\"")
        .containsSubsequence("Siz yazarkən nə olub", "Tezbazar");
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = {"HEAD", "DEPUTY", "AUDITOR"})
  void whoLeadsOrAuditsReadsAllAndActsOnNothingOfOthers(Role role) {
    var reader = new Portal(web, role == Role.AUDITOR ? anOfficial(ROADS, role) : anOfficial(role));
    var inquiry = add(anInquiry().onDesk(ROADS).build());
    var path = path(inquiry);

    assertThat(body(reader.get(path))).contains(inquiry.asking().wanted()).doesNotContain("/answer\"", "/route\"");
    assertThat(reader.post(path + "/answer", ANSWER)).hasStatus(403);
    assertThat(reader.post(path + "/route", Map.of("version", "0", "unit", ROADS.toString()))).hasStatus(403);
    assertThat(reader.post(path + "/check", Map.of("version", "0", "HELD", "YES"))).hasStatus(403);
    assertThat(reader.post(path + "/withdraw", Map.of("version", "0"))).hasStatus(403);
    assertThat(reader.post(path + "/extend", Map.of("version", "0", "reason", "x"))).hasStatus(403);
    assertThat(reader.post(path + "/ask", Map.of("version", "0", "missing", "x"))).hasStatus(403);
    assertThat(reader.post(path + "/refuse", Map.of("version", "0", "ground", "PRIVATE_LIFE", "reason", "x")))
        .hasStatus(403);
    assertThat(reader.get(path + "/files")).hasStatus(403);
    assertThat(reader.get(path + "/publish")).hasStatus(403);
    assertThat(reader.get("/az/desk/inquiries/enter")).hasStatus(403);
    assertThat(inquiries.get(inquiry.number())).isEqualTo(inquiry);
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = {"ETHICS", "SECRETARY", "EDITOR", "ADMIN", "EXECUTOR", "REPRESENTATIVE"})
  void whoHasNothingToDoWithItSeesNothing(Role role) {
    var other = new Portal(web, anOfficial(role));
    var inquiry = add(anInquiry().onDesk(ROADS).build());

    assertThat(other.get(path(inquiry))).hasStatus(404);
    assertThat(other.post(path(inquiry) + "/answer", ANSWER)).hasStatus(404);
    assertThat(other.post(path(inquiry) + "/publish", Map.of())).hasStatus(404);
    assertThat(body(other.get("/az/desk/inquiries?tab=OPEN"))).doesNotContain(inquiry.number());
  }

  @Test
  void visitorsAndCitizensDoNotReachTheDesk() {
    var path = path(add(anInquiry().build()));

    assertThat(Portal.visitor(web).post(path + "/answer", ANSWER).getResponse().getStatus()).isIn(302, 303);
    assertThat(new Portal(web, Visits.aCitizen()).post(path + "/answer", ANSWER)).hasStatus(403);
  }

  @Test
  void theTermIsExtendedWithAReasonThatTheRequesterReads() {
    var visitor = new Requester(Portal.visitor(web));
    var receipt = visitor.asks(fields());
    var before = inquiries.get(receipt.number()).term();
    onward(new Portal(web, anOfficial(Role.DATA)).post("/az/desk/inquiries/" + receipt.number() + "/extend",
        Map.of("version", "0", "reason", "Arxivdə axtarılır")));

    var longer = inquiries.get(receipt.number()).term();
    assertThat(longer.extended()).isTrue();
    assertThat(longer.due()).isAfter(before.due().plusDays(8));
    assertThat(body(visitor.portal().get(visitor.follows(receipt)))).contains("Arxivdə axtarılır", "1024-IIQ, 25");
  }

  @Test
  void theHolderIsTold() {
    var inquiry = add(anInquiry().build());
    onward(new Portal(web, anOfficial(Role.REGISTRAR)).post(path(inquiry) + "/forward",
        Map.of("version", "0", "body", "Azərsu", "reason", "Oradadır.")));

    assertThat(inquiries.get(inquiry.number()).state()).isInstanceOf(State.Forwarded.class);
  }

  @Test
  void theTabsHoldWhatTheyPromise() {
    var today = LocalDate.now(clock);
    var desk = UUID.randomUUID();
    var over = add(anInquiry().due(today.minusDays(1)).onDesk(desk).build()).number();
    var due = add(anInquiry().due(today).onDesk(desk).build()).number();
    var later = add(anInquiry().due(today.plusDays(9)).onDesk(desk).build()).number();
    var waiting = add(anInquiry().due(today.minusDays(3))
        .in(new State.Incomplete("?", new State.Assigned(desk, null), clock.instant())).build()).number();
    var reader = new Portal(web, anOfficial(desk, Role.EXECUTOR));

    assertThat(body(reader.get("/az/desk/inquiries"))).contains(over).doesNotContain(due, later, waiting);
    assertThat(body(reader.get("/az/desk/inquiries?tab=TODAY"))).contains(due).doesNotContain(over, later);
    assertThat(body(reader.get("/az/desk/inquiries?tab=WAITING"))).contains(waiting).doesNotContain(over);
    assertThat(body(reader.get("/az/desk/inquiries?tab=OPEN"))).contains(over, due, later, waiting, "(4)");
    assertThat(reader.get("/az/desk/inquiries?tab=x&unit=x&page=-1&words='%3B--%00&urgency=%25")).hasStatusOk();
  }

  @Test
  void aClerkEntersWhatWasSpokenAndTwiceIsOnce() {
    var clerk = new Portal(web, anOfficial(Role.REPRESENTATIVE));
    var submission = UUID.randomUUID().toString();
    var typed = fields("channel", "PHONE", "submission", submission);

    assertThat(clerk.post("/az/desk/inquiries/enter", fields("channel", "PORTAL", "submission", submission)))
        .hasStatus(422);
    var receipt = onward(clerk.post("/az/desk/inquiries/enter", typed));
    assertThat(onward(clerk.post("/az/desk/inquiries/enter", typed))).isEqualTo(receipt);
    assertThat(onward(clerk.get("/az/desk/inquiries/enter?form=" + submission))).isEqualTo(receipt);
    assertThat(body(clerk.get(onward(clerk.get("/az/desk/inquiries/enter"))))).contains("name=\"submission\"");
    assertThat(body(clerk.get(receipt))).contains("id=\"pin\"", "S-");
    assertThat(new Portal(web, anOfficial(Role.AUDITOR)).post("/az/desk/inquiries/enter", typed)).hasStatus(403);
    assertThat(new Portal(web, anOfficial(Role.AUDITOR)).get(receipt)).hasStatus(403);
  }

  private Inquiry add(Inquiry inquiry) {
    inquiries.add(inquiry);
    return inquiry;
  }

  private static String path(Inquiry inquiry) {
    return "/az/desk/inquiries/" + inquiry.number();
  }
}
