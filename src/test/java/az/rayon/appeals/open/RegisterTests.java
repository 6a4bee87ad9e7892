package az.rayon.appeals.open;

import static az.rayon.accounts.Visits.body;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Fields;
import az.rayon.appeals.Portal;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Appeals;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import az.rayon.opendata.Reckoning;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

@AppealsTest
class RegisterTests {

  static final String SECRET = "Gizli mətn, 050 123 45 67, İlahə";

  @Autowired
  MockMvcTester web;

  @Autowired
  Appeals appeals;

  @Autowired
  AppealSearch search;

  @Autowired
  JdbcClient db;

  @Autowired
  Reckoning reckoning;

  @Autowired
  Clock clock;

  @Test
  void theCourseOfAnAppealIsShownWithoutAnybodysName() {
    var receipt = visitor().handIn(Fields.ofAnAppeal().with("text", SECRET));
    var page = body(visitor().get("/az/appeals/register/" + receipt.number()));

    assertThat(page).contains(receipt.number(), "Qeydə alındı", "Niyə bu gün?", "Yol və küçə", "mətni dərc edilməyib")
        .doesNotContain("Gizli", "Sakin", "Nümunə");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/az/appeals/register/A-1990-000001", "/az/appeals/register/A-x",
      "/az/appeals/register.atom?topic=nosuch", "/az/appeals/register.atom?settlement=no%2Fsuch"})
  void whatIsNotThereIsNotFound(String path) {
    assertThat(visitor().get(path)).hasStatus(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"az", "en", "ru"})
  void oddFiltersBreakNothing(String language) {
    for (var path : new String[]{"/appeals/map?year=abc&state=%27&topic=%00", "/appeals/map?year=0000",
        "/appeals/register?topic=%3Cscript%3E&year=9999&page=-1"}) {
      var answer = visitor().get("/" + language + path);
      assertThat(answer).as(path).hasStatus(200);
      assertThat(body(answer)).doesNotContain("<script>");
    }
  }

  @Test
  void inJanuaryTheYearThatHasEndedIsShown() {
    visitor().handIn(Fields.ofAnAppeal());
    int year = LocalDate.now(clock).getYear();
    var february = LocalDate.of(year + 1, 2, 1).atStartOfDay(clock.getZone());
    assertThat(shown(february.minusSeconds(1))).isEqualTo(year);
    assertThat(shown(february)).isEqualTo(year + 1);
    var first = reckoning.first("appeals", "registered").orElseThrow().getYear();
    assertThat(shown(february.withYear(first).minusDays(1))).as("there is none before").isEqualTo(first);
  }

  private int shown(ZonedDateTime now) {
    return new RegisterYears(reckoning, Clock.fixed(now.toInstant(), now.getZone())).shown();
  }

  @Test
  void whatIsOpenPastItsLastDayIsFoundByThat() {
    var long1950 = Instant.parse("1950-03-01T10:00:00Z");
    var open = anAppeal().received(long1950).build();
    var ended = anAppeal().received(long1950).in(new State.Withdrawn(UUID.randomUUID(), long1950)).build();
    appeals.add(open);
    appeals.add(ended);

    assertThat(body(visitor().get("/az/appeals/register?state=overdue&year=1950")))
        .contains(open.number(), "Süzgəc (2)").doesNotContain(ended.number());
    assertThat(body(visitor().get("/az/appeals/statistics?year=" + LocalDate.now(clock).getYear())))
        .contains("/appeals/register?state=overdue");
  }

  @Test
  void publishedWordsAreShownWithTheirBarsAndFound() {
    var appeal = published("Zümrüdvari işıqlandırma üçün [[name]] yazır.");
    var page = body(visitor().get("/az/appeals/register/" + appeal.number()));

    assertThat(page).contains("Zümrüdvari", "class=\"redacted\"", "şəxsi məlumat gizlədilib:", ">ad</span>");
    assertThat(search.find(Azerbaijani.fold("zumrudvari"), Language.AZ, 20)).anySatisfy(found -> {
      assertThat(found.path()).isEqualTo("/appeals/register/" + appeal.number());
      assertThat(found.summary()).contains("▇").doesNotContain("[[");
    });
    assertThat(search.find(Azerbaijani.fold("%"), Language.AZ, 20)).isEmpty();
  }

  @Test
  void aTextThatIsNotPublishedIsNotFound() {
    appeals.add(anAppeal().asking("Qırmızıkörpüdəbağça").build());
    assertThat(search.find(Azerbaijani.fold("Qırmızıkörpüdəbağça"), Language.AZ, 20)).isEmpty();
  }

  @Test
  void theAnswerOfAnAppealThatIsOpenAgainIsNotShown() {
    var appeal = published("Zirvə [[name]].");
    db.sql("update appeals.publication set answer = 'Köhnə cavab', answered_at = now() where appeal = ?")
        .param(appeal.id()).update();
    assertThat(body(visitor().get("/az/appeals/register/" + appeal.number()))).contains("Zirvə")
        .doesNotContain("Köhnə cavab");
  }

  @Test
  void confidentialWordsAreNotShown() {
    var appeal = published("Məxfisöz [[name]].");
    db.sql("update appeals.appeal set confidential = true where id = ?").param(appeal.id()).update();
    assertThat(body(visitor().get("/az/appeals/register/" + appeal.number()))).doesNotContain("Məxfisöz");
    assertThat(search.find("mexfisoz", Language.AZ, 20)).isEmpty();
  }

  @Test
  void theFeedTellsWhatIsNewAndKeepsItsIds() throws Exception {
    var appeal = published("Feedmətni <b> & [[phone]].");
    var feed = visitor().get("/az/appeals/register.atom?topic=transport");
    assertThat(feed).hasStatus(200).hasContentTypeCompatibleWith("application/atom+xml");
    var xml = xml(body(feed));

    assertThat(xml.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
    var ids = xml.getElementsByTagName("id");
    var english = xml(body(visitor().get("/en/appeals/register.atom?topic=transport"))).getElementsByTagName("id");
    assertThat(ids.getLength()).isGreaterThan(1).isEqualTo(english.getLength());
    for (int i = 0; i < ids.getLength(); i++) {
      assertThat(ids.item(i).getTextContent()).startsWith("tag:").isEqualTo(english.item(i).getTextContent());
    }
    assertThat(body(feed)).contains(appeal.number(), "Feedmətni &lt;b", "▇").doesNotContain("[[");
  }

  @Test
  void whoHasTheLatestGetsNothing() {
    published("Bir [[name]].");
    var first = visitor().get("/az/appeals/register.atom?topic=transport").getResponse();
    var tag = String.valueOf(first.getHeader("ETag"));

    assertThat(first.getHeader("Last-Modified")).isNotNull();
    assertThat(first.getHeader("Cache-Control")).contains("public");
    assertThat(web.get().uri("/az/appeals/register.atom?topic=transport").header("If-None-Match", tag)).hasStatus(304);
    published("İki [[name]].");
    assertThat(web.get().uri("/az/appeals/register.atom?topic=transport").header("If-None-Match", tag)).hasStatus(200);
  }

  @Test
  void theMapShowsNoPlaceWithTooFewAppeals() {
    for (int i = 0; i < 4; i++) appeals.add(anAppeal().at("yenikend").received(moment(2031)).build());
    for (int i = 0; i < 5; i++) {
      var appeal = anAppeal().at("lek").received(moment(2031)).build();
      appeals.showEarlier(appeal.filing());
      appeals.add(appeal);
    }
    var page = body(visitor().get("/az/appeals/map?year=2031"));

    assertThat(page).contains("settlement=lek&amp;year=2031", "Lək: 5 müraciət", "Yeri göstərilməyən müraciətlər: 4",
        "təsdiqlənməyib").doesNotContain("settlement=yenikend");
    assertThat(body(visitor().get("/az/appeals/map?year=2031&state=answered"))).doesNotContain("settlement=lek");
  }

  private Appeal published(String text) {
    var appeal = anAppeal().on("transport").asking(SECRET).in(new State.Answered(UUID.randomUUID(), null,
        Result.SATISFIED, "Bəli.", UUID.randomUUID(), moment(2032))).received(moment(2032)).build();
    appeals.add(appeal);
    db.sql("""
        insert into appeals.publication (appeal, text, state, proposed_by, proposed_at, approved_by, approved_at,
          version)
        values (?, ?, 'PUBLISHED', gen_random_uuid(), now(), gen_random_uuid(), now(), 2)
        """).params(appeal.id(), text).update();
    return appeal;
  }

  private static Instant moment(int year) {
    return Instant.parse(year + "-03-03T08:00:00Z");
  }

  private static Document xml(String text) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }

  private Portal visitor() {
    return Portal.visitor(web);
  }
}
