package az.rayon.actionplan.report;

import static az.rayon.accounts.Visits.anOfficial;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.Drawn;
import az.rayon.actionplan.report.Report.Form;
import az.rayon.actionplan.report.Report.State;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The way of a report: which step can be taken where, and by whom.
class ReportTests {

  private static final Instant NOW = Instant.parse("2026-12-20T08:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 20);
  private static final Official EXECUTOR = anOfficial(Role.EXECUTOR);
  private static final Official DEPUTY = anOfficial(Role.DEPUTY);
  private static final Official HEAD = anOfficial(Role.HEAD);

  private static Report aDraft() {
    return new Report(UUID.randomUUID(), UUID.randomUUID(), "2025-2027", 2026, TODAY, NOW,
        new Form("Hesabat", "Müavin:", "Kəmalə Xəlilova"), null, new State.Draft(EXECUTOR.id(), NOW, null), 0);
  }

  private static Report done(Outcome<Report, ReportRefusal> outcome) {
    if (outcome instanceof Done(var report)) return report;
    throw new AssertionError(outcome);
  }

  private static Map<String, Report> everyState() {
    var draft = aDraft();
    var withDeputy = done(draft.toDeputy(EXECUTOR, NOW));
    var withHead = done(withDeputy.toHead(DEPUTY, NOW));
    var approved = done(withHead.approve(HEAD, NOW, TODAY));
    var sent = done(approved.send(TODAY, "e-sənəd", EXECUTOR, NOW));
    var all = new LinkedHashMap<String, Report>();
    all.put("DRAFT", draft);
    all.put("WITH_DEPUTY", withDeputy);
    all.put("WITH_HEAD", withHead);
    all.put("APPROVED", approved);
    all.put("SENT", sent);
    all.put("PUBLISHED", done(sent.publish(DEPUTY, NOW)));
    return all;
  }

  @Test
  void eachOfThreePeopleTakesTheirOwnSteps() {
    var all = everyState();
    assertThat(steps(all, EXECUTOR)).containsExactly("DRAFT: DEPUTY", "APPROVED: SEND");
    assertThat(steps(all, DEPUTY)).containsExactly("DRAFT: DEPUTY", "WITH_DEPUTY: HEAD", "WITH_DEPUTY: BACK",
        "APPROVED: SEND", "SENT: PUBLISH");
    assertThat(steps(all, HEAD)).containsExactly("DRAFT: DEPUTY", "WITH_DEPUTY: HEAD", "WITH_DEPUTY: BACK",
        "WITH_HEAD: BACK", "WITH_HEAD: APPROVE", "APPROVED: SEND", "SENT: PUBLISH");
    for (var role : List.of(Role.REGISTRAR, Role.AUDITOR, Role.ADMIN, Role.EDITOR)) {
      assertThat(steps(all, anOfficial(role))).isEmpty();
    }
  }

  private static List<String> steps(Map<String, Report> all, Actor by) {
    var taken = new ArrayList<String>();
    all.forEach((state, report) -> Steps.open(report, by).forEach(step -> taken.add(state + ": " + step)));
    return taken;
  }

  /// The picture in docs/reports.md; `RAYON_DRAW=1` draws it anew.
  @Test
  void theWayIsTheOneThatIsDrawn() throws IOException {
    var names = Map.of("DEPUTY", "WITH_DEPUTY", "HEAD", "WITH_HEAD", "BACK", "DRAFT", "APPROVE", "APPROVED", "SEND",
        "SENT", "PUBLISH", "PUBLISHED");
    var drawing = new StringBuilder("```mermaid\nstateDiagram-v2\n  [*] --> DRAFT\n");
    everyState().forEach((state, report) -> Steps.open(report, HEAD)
        .forEach(step -> drawing.append("  %s --> %s: %s%n".formatted(state, names.get(step.name()), step))));
    new Drawn(Path.of("docs/reports.md"), "reports").is(drawing.append("```\n").toString());
  }

  @Test
  void whoeverItLiesWithMayWordIt() {
    var all = new ArrayList<>(everyState().values());
    assertThat(all).extracting(report -> report.editedBy(EXECUTOR)).containsExactly(true, false, false, false, false,
        false);
    assertThat(all).extracting(report -> report.editedBy(DEPUTY)).containsExactly(true, true, false, false, false,
        false);
    assertThat(all).extracting(report -> report.editedBy(HEAD)).containsExactly(true, true, true, false, false, false);
  }

  @Test
  void approvalDatesTheReportAndFreezesIt() {
    var approved = everyState().get("APPROVED");
    assertThat(approved).isNotNull().satisfies(report -> {
      assertThat(report.dated()).isEqualTo(TODAY);
      assertThat(report.frozen()).isTrue();
    });
  }

  @Test
  void aReportIsNotSentBeforeItIsSigned() {
    var approved = done(done(done(aDraft().toDeputy(EXECUTOR, NOW)).toHead(DEPUTY, NOW)).approve(HEAD, NOW, TODAY));
    assertThat(approved.send(TODAY.minusDays(1), "e-sənəd", EXECUTOR, NOW))
        .isEqualTo(new Refused<>(ReportRefusal.BEFORE_ITS_DATE));
  }

  @Test
  void onlyWhatIsPublishedIsSeenByEverybody() {
    var all = everyState();
    assertThat(all.entrySet().stream().filter(each -> each.getValue().seenBy(new Actor.Visitor())).map(
        Map.Entry::getKey)).containsExactly("PUBLISHED");
    assertThat(all.values()).allMatch(report -> report.seenBy(EXECUTOR));
  }

  @Test
  void whatIsSentBackSaysWhy() {
    var back = done(done(aDraft().toDeputy(EXECUTOR, NOW)).back("4.3-ü yoxlayın", DEPUTY, NOW));
    assertThat(back.state()).isEqualTo(new State.Draft(DEPUTY.id(), NOW, "4.3-ü yoxlayın"));
    assertThat(done(back.toDeputy(EXECUTOR, NOW)).state()).isInstanceOf(State.WithDeputy.class);
  }
}
