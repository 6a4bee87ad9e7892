package az.rayon.appeals.desk;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.People.ROADS;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Approvals;
import az.rayon.appeals.register.AskingForApproval;
import az.rayon.appeals.register.Author.Contacts;
import az.rayon.appeals.register.Author.Person;
import az.rayon.appeals.register.Filing.Kind;
import az.rayon.appeals.register.FourEyes;
import az.rayon.appeals.register.Marks.Against;
import az.rayon.appeals.register.Marks;
import az.rayon.appeals.register.Notices;
import az.rayon.kernel.Role;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What goes out from the desk: an answer once the head lets it, and the letter with which an appeal is forwarded.
@AppealsTest
class OutgoingDeskTests extends AppealsAtTheDesk {

  @Autowired
  Notices notices;

  @Autowired
  Approvals approvals;

  @Autowired
  AskingForApproval asking;

  @Test
  void anAnswerWaitsForTheHeadIsMendedAndGoesOut() {
    var appeal = add(anAppeal().within(running()).onDesk(ROADS));
    asking.want(FourEyes.ALL, head);
    try {
      var unit = new Portal(web, executor);
      onward(unit.post(path(appeal) + "/answer", Filled.FORM));
      assertThat(appeals.get(appeal.number()).state()).isInstanceOf(State.Drafted.class);
      var chief = new Portal(web, head);
      assertThat(body(chief.get("/az/desk/appeals?tab=approval&words=" + appeal.number()))).contains(appeal.number());
      onward(chief.post(path(appeal) + "/sendback", Map.of("version", "1", "reason", "Tarix yazılsın.")));
      assertThat(body(unit.get(path(appeal)))).contains("Tarix yazılsın.");
      assertThat(body(unit.get(path(appeal) + "/answer"))).as("the draft is kept, and why it came back stands with it")
          .contains("Cavab.", "Tarix yazılsın.", "Təsdiqə ver").containsPattern("EXPLAINED\" checked");
      assertThat(body(new Portal(web, anOfficial(ROADS, Role.EXECUTOR)).get(path(appeal) + "/answer")))
          .as("a colleague goes on with it").contains("Cavab.", "Tarix yazılsın.");
      onward(unit.post(path(appeal) + "/answer",
          Map.of("version", "2", "result", "EXPLAINED", "text", "Mayda təmir olunacaq.")));
      assertThat(body(unit.get(path(appeal) + "/answer"))).contains("Mayda təmir").doesNotContain("Tarix yazılsın.");
      onward(chief.post(path(appeal) + "/approve", Map.of("version", "3")));
    } finally {
      asking.want(FourEyes.NONE, head);
    }
    assertThat(appeals.get(appeal.number()).state()).isInstanceOfSatisfying(State.Answered.class,
        answered -> assertThat(answered.text()).isEqualTo("Mayda təmir olunacaq."));
  }

  @Test
  void theHeadAnswersAComplaintThatLiesOnTheirOwnDesk() {
    asking.want(FourEyes.ALL, head);
    try {
      var chief = anOfficial(ROADS, Role.HEAD);
      var appeal = add(anAppeal().within(running()).onDesk(ROADS));
      var desk = new Portal(web, chief);
      assertThat(body(desk.get(path(appeal)))).contains("/answer\"");
      assertThat(body(desk.get(path(appeal) + "/answer"))).contains("Cavabı göndər").doesNotContain("Təsdiqə ver");
      onward(desk.post(path(appeal) + "/answer", Filled.FORM));
      assertThat(appeals.get(appeal.number()).state()).isInstanceOf(State.Answered.class);
    } finally {
      asking.want(FourEyes.NONE, head);
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void onlyTheHeadSaysWhatIsApproved(Role role) {
    var by = new Portal(web, anOfficial(role));
    int status = role == Role.HEAD ? 200 : 403;

    assertThat(by.get("/az/desk/appeals/approval")).hasStatus(status);
    assertThat(by.post("/az/desk/appeals/approval", Map.of("answers", "NONE")))
        .hasStatus(role == Role.HEAD ? 303 : 403);
    assertThat(approvals.get()).isEqualTo(FourEyes.NONE);
    assertThat(by.post("/az/desk/appeals/approval", Map.of("answers", "X"))).hasStatus(role == Role.HEAD ? 422 : 403);
  }

  @Test
  void aBodyThatIsInNoListIsPutThereByForwardingToIt() {
    var clerk = new Portal(web, anOfficial(Role.REGISTRAR));
    var name = "Nümunə Agentliyi " + UUID.randomUUID();
    for (int times = 0; times < 2; times++) {
      var appeal = add(anAppeal().within(running()));
      onward(clerk.post(path(appeal) + "/forward", Map.of("version", "0", "unlisted", name, "reason", "Onlarındır.")));
      assertThat(appeals.get(appeal.number()).state()).isInstanceOfSatisfying(State.Forwarded.class,
          forwarded -> assertThat(forwarded.bodies()).containsExactly(name));
    }
    assertThat(body(clerk.get("/az/desk/appeals/bodies"))).containsOnlyOnce(">" + name + "</th>");

    var other = add(anAppeal().within(running()).onDesk(ROADS));
    var stranger = "Yad " + UUID.randomUUID();
    assertThat(new Portal(web, executor).post(path(other) + "/forward",
        Map.of("version", "0", "unlisted", stranger, "reason", "x"))).hasStatus(403);
    assertThat(body(clerk.get("/az/desk/appeals/bodies"))).doesNotContain(stranger);
  }

  @Test
  void aBodyThatNothingWentToIsNotLeftInTheList() {
    var clerk = new Portal(web, anOfficial(Role.REGISTRAR));
    var name = "Nümunə Agentliyi " + UUID.randomUUID();
    var changed = add(anAppeal().within(running()));
    var anonymous = add(anAppeal().by(new Person("", "", "", new Contacts("", "", ""))).within(running()));
    for (var act : List.of("/forward", "/copy")) {
      assertThat(clerk.post(path(changed) + act, Map.of("version", "7", "unlisted", name, "reason", "x")))
          .hasStatus(409);
    }
    assertThat(clerk.post(path(anonymous) + "/forward", Map.of("version", "0", "unlisted", name, "reason", "x")))
        .hasStatus(409);
    assertThat(body(clerk.get("/az/desk/appeals/bodies"))).doesNotContain(name);
  }

  @Test
  void theOneComplainedOfIsNoOtherBodyUnderAnotherSpelling() {
    var clerk = new Portal(web, anOfficial(Role.REGISTRAR));
    var key = UUID.randomUUID().toString();
    var whole = "“Qaz" + key + "” Birliyi";
    onward(clerk.post("/az/desk/appeals/bodies", Map.of("az", whole)));
    onward(clerk.post("/az/desk/appeals/bodies", Map.of("az", "qaz" + key)));
    var page = body(clerk.get("/az/desk/appeals/bodies"));
    var codes = List.of(Portal.found("bodies/(qaz" + key + "-birliyi)\"", page),
        Portal.found("bodies/(qaz" + key + ")\"", page));
    var complaint = add(anAppeal().ofKind(Kind.COMPLAINT).within(running())
        .marked(Marks.NONE.against(new Against(null, null, codes.getFirst(), "", false))));

    for (var to : List.of(Map.of("bodies", codes.getLast()), Map.of("unlisted", "QAZ" + key))) {
      var typed = new HashMap<>(Map.of("version", "0", "reason", "x"));
      typed.putAll(to);
      assertThat(body(clerk.post(path(complaint) + "/forward", typed))).contains("ona göndərmək qanunla qadağandır");
    }
    assertThat(appeals.get(complaint.number()).open()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void onlyTheRegistrarKeepsTheBodies(Role role) {
    var by = new Portal(web, anOfficial(role));
    var name = "Nümunə Agentliyi " + UUID.randomUUID();
    var added = by.post("/az/desk/appeals/bodies", Map.of("az", name));
    if (role != Role.REGISTRAR) {
      assertThat(added).hasStatus(403);
      assertThat(by.get("/az/desk/appeals/bodies")).hasStatus(403);
      assertThat(by.post("/az/desk/appeals/bodies/su", Map.of("retired", "true"))).hasStatus(403);
      return;
    }
    onward(added);
    assertThat(body(by.get("/az/desk/appeals/bodies"))).contains(name);
    assertThat(by.post("/az/desk/appeals/bodies", Map.of("az", name))).hasStatus(409);
    assertThat(by.post("/az/desk/appeals/bodies", Map.of("az", " "))).hasStatus(422);
    assertThat(by.post("/az/desk/appeals/bodies/none", Map.of("retired", "true"))).hasStatus(404);
    var code = Portal.found("bodies/(numune-agentliyi-[^\"]{1,60})\"", body(by.get("/az/desk/appeals/bodies")));
    onward(by.post("/az/desk/appeals/bodies/" + code, Map.of("retired", "true")));
    assertThat(body(by.get(path(add(anAppeal())) + "/forward"))).doesNotContain(code);
  }

  @Test
  void theLetterIsPrintedAndRecordedWithItsNumber() {
    var appeal = add(anAppeal());
    var desk = new Portal(web, registrar);
    onward(desk.post(path(appeal) + "/forward", Filled.FORM));
    var owed = notices.of(appeal.id()).stream().filter(notice -> notice.whom().isEmpty()).findFirst().orElseThrow();
    var path = path(appeal) + "/notices/" + owed.id();

    assertThat(body(desk.get("/az/desk/appeals?tab=notice&words=" + appeal.number()))).contains(appeal.number())
        .contains("Bildirmənin son günü", DateTimeFormatter.ofPattern("dd.MM.uuuu").format(owed.clock().due()));
    var letter = desk.get(path + "/letter.pdf");
    assertThat(letter).hasStatusOk();
    assertThat(new String(letter.getResponse().getContentAsByteArray(), 0, 5, StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
    assertThat(body(desk.get(path))).contains("Məktubun nömrəsi");
    var day = LocalDate.now(clock);
    assertThat(desk.post(path, told("", day))).hasStatus(422);
    assertThat(desk.post(path, told("12-5", day.plusDays(1)))).hasStatus(422);
    onward(desk.post(path, told("12-5", day)));
    assertThat(desk.post(path, told("12-6", day))).hasStatus(409);
    assertThat(body(desk.get(path(appeal)))).contains("№ 12-5").doesNotContain("№ 12-6");
    assertThat(desk.get(path(add(anAppeal())) + "/notices/" + owed.id())).as("of another appeal").hasStatus(404);
    assertThat(new Portal(web, anOfficial(ROADS, Role.EXECUTOR)).post(path, told("12-7", day))).hasStatus(404);
    assertThat(new Portal(web, head).post(path, told("12-7", day))).hasStatus(403);
  }

  private static Map<String, String> told(String letter, LocalDate on) {
    return Map.of("how", "PAPER", "letter", letter, "on", "" + on.getDayOfMonth(), "on-month", ""
        + on.getMonthValue(), "on-year", "" + on.getYear());
  }
}
