package az.rayon.actionplan.report;

import static az.rayon.accounts.Visits.aVisitor;
import static az.rayon.accounts.Visits.signedIn;
import static az.rayon.actionplan.PlanWorld.done;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.actionplan.PlanTest;
import az.rayon.actionplan.plan.EvidenceItem.Piece;
import az.rayon.opendata.Figure;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// The sentences of a report, as the program writes them and officials word them.
@PlanTest
class ReportDraftTests extends ReportInTheMaking {

  @Test
  void theProgramWritesSentencesWithFiguresAndTheirEndings() {
    done(showing.show(measure, LocalDate.of(year, 1, 1), "Təlimat", new Piece.Link("https://example.az/telimat"),
        executor));
    draft();
    assertThat(web.get().uri(desk).with(signedIn(executor))).hasStatusOk().bodyText().contains(
        "göstəricisi 412 olub.", "Əvvəlki ilin eyni dövründə bu göstərici 380 olub.",
        "97,2 % olub: 212 haldan 206-sı.", "“Göstərici ethics.trained” üzrə məlumat yoxdur", "“Təlimat” dərc olunub");
  }

  @Test
  void aDraftIsSeenByOfficialsOnly() {
    draft();
    assertThat(web.get().uri(open).with(aVisitor())).hasStatus(404);
    assertThat(web.get().uri(open + ".pdf").with(aVisitor())).hasStatus(404);
    assertThat(web.get().uri(open).with(signedIn(executor))).hasStatusOk().bodyText().contains("Bu, layihədir");
    assertThat(web.get().uri("/az/plans/{code}", plan.code()).with(aVisitor())).hasStatusOk().bodyText()
        .doesNotContain("/reports/" + year);
  }

  @Test
  void aWordedSentenceKeepsWhatItRestsOnAndSaysWhenItNamesNoFigure() {
    draft();
    var id = sentence("412").id();
    var path = desk + "/sentences/" + id;
    assertThat(web.post().uri(path).with(signedIn(executor)).param("text", "Müraciətlərin sayı 412-yə çatıb.")
        .param("on", "F:sample.received")).hasStatus(303);
    assertThat(web.get().uri(desk).with(signedIn(executor))).bodyText().contains("Müraciətlərin sayı 412-yə çatıb.",
        "əməkdaş dəyişib").doesNotContain("Mətndə rəqəm yoxdur");
    web.post().uri(path).with(signedIn(executor)).param("text", "Çox müraciət gəlib.").param("on", "F:sample.received")
        .exchange();
    assertThat(web.get().uri(desk).with(signedIn(executor))).bodyText().contains("Mətndə rəqəm yoxdur");
    web.post().uri(path).with(signedIn(executor)).param("text", "Çox müraciət gəlib.").exchange();
    assertThat(web.get().uri(desk).with(signedIn(executor))).bodyText().contains("Sübutsuz");
  }

  @Test
  void whoWritesOverAnothersWordsIsToldAndLosesNothing() {
    draft();
    var path = desk + "/sentences/" + sentence("412").id();
    var old = EditingReports.mark(sentence("412").text());
    assertThat(web.post().uri(path).with(signedIn(executor)).param("was", old).param("text", "Birincinin 412-si."))
        .hasStatus(303);
    assertThat(web.post().uri(path).with(signedIn(deputy)).param("was", old).param("text", "İkincinin 412-si."))
        .hasStatus(409).bodyText().contains("başqası dəyişib", "Birincinin 412-si.", "İkincinin 412-si.");
  }

  @Test
  void aSentenceByHandIsMarkedUntilItRestsOnSomething() {
    draft();
    var clause = desk + "/clauses/1.9";
    assertThat(web.post().uri(clause).with(signedIn(executor)).param("text", " ")).hasStatus(422).bodyText()
        .contains("Cümləni yazın");
    assertThat(web.post().uri(clause).with(signedIn(executor)).param("text", "Maarifləndirmə işləri aparılır."))
        .hasStatus(303);
    assertThat(web.get().uri(desk).with(signedIn(executor))).bodyText().contains("Maarifləndirmə işləri aparılır.",
        "Sübutsuz");
  }

  @Test
  void aFigureThatIsChosenLaterIsOfTheSameMoment() {
    draft();
    assertThat(web.post().uri(desk + "/sentences/{id}/remove", sentence("412").id()).with(signedIn(executor)))
        .hasStatus(303);
    received.says(year, Figure.count(Figure.ALL, 415, LocalDate.of(year, 1, 3)));
    assertThat(web.post().uri(desk + "/clauses/4.3").with(signedIn(executor)).param("text", "412 müraciət gəlib.")
        .param("on", "F:sample.received")).hasStatus(303);
    assertThat(sentence("412 müraciət").traces()).singleElement().isInstanceOfSatisfying(Trace.OfFigure.class,
        figure -> assertThat(figure.readings().getFirst().figure().value()).isEqualByComparingTo("412"));
  }

  @Test
  void oneReportAYearAndOnlyForTheYearsOfThePlan() {
    draft();
    var again = web.post().uri("/az/desk/plans/{code}/reports", plan.code()).with(signedIn(executor));
    assertThat(again.param("year", String.valueOf(year))).hasStatus(303).headers().hasValue("Location", desk);
    assertThat(db.sql("select count(*) from actionplan.report where plan = ?").param(plan.id()).query(Long.class)
        .single()).isOne();
    assertThat(web.post().uri("/az/desk/plans/{code}/reports", plan.code()).with(signedIn(executor)).param("year",
        "1999")).hasStatus(303).headers().hasValue("Location", "/az/desk/plans/" + plan.code() + "?refused=OTHER_YEAR");
  }
}
