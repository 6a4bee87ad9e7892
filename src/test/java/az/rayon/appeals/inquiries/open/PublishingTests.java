package az.rayon.appeals.inquiries.open;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.inquiries.InquiryBuilder.anInquiry;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import az.rayon.appeals.inquiries.Inquiries;
import az.rayon.appeals.inquiries.Inquiry;
import az.rayon.appeals.inquiries.Inquiry.State;
import az.rayon.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppealsTest
class PublishingTests {

  static final UUID DESK = UUID.randomUUID();

  @Autowired
  MockMvcTester web;

  @Autowired
  Inquiries inquiries;

  @Autowired
  Clock clock;

  @Test
  void nobodyReadsAWordBeforeAnOfficialHasReadItOver() {
    var answered = answered("Quliyev küçəsi barədə.");
    var page = body(Portal.visitor(web).get("/az/inquiries/" + answered.number()));

    assertThat(page).contains(answered.number(), "Məlumat verilib", "açıqlanmayıb")
        .doesNotContain("Quliyev", "Budur.", "ali@demo.invalid");
    assertThat(body(Portal.visitor(web).get("/az/open-data/information_requests"))).doesNotContain("Quliyev");
  }

  @Test
  void whatIsPublishedIsReadSearchedAndFedAndCanBeTakenBack() {
    var answered = answered("Quliyev küçəsi barədə.");
    var data = new Portal(web, anOfficial(Role.DATA));
    var desk = "/az/desk/inquiries/" + answered.number();
    assertThat(body(data.get(desk + "/publish"))).contains("[şəxsi məlumat] küçəsi", "Budur.");

    var left = data.post(desk + "/publish", Map.of("title", "Küçə", "question", "Quliyev küçəsi", "answer", "Budur."));
    assertThat(left).hasStatus(422);
    assertThat(body(left)).contains("Sorğu edənə aid söz qalıb: Quliyev");
    assertThat(data.post(desk + "/publish", Map.of("title", " "))).hasStatus(422);

    var word = "Zürafə" + UUID.randomUUID().toString().substring(0, 8);
    var open = onward(data.post(desk + "/publish",
        Map.of("title", word + " <b>", "question", "Nə vaxt?", "answer", "Sabah & birigün.")));
    var visitor = Portal.visitor(web);
    assertThat(body(visitor.get(open))).contains(word + " &lt;b&gt;", "Sabah &amp; birigün.").doesNotContain("<b>");
    assertThat(body(visitor.get("/az/inquiries/register?words=" + word.replace("ü", "u").replace("ə", "e"))))
        .contains(answered.number());
    assertThat(body(visitor.get("/az/search?q=" + word.substring(6)))).contains("/az/inquiries/" + answered.number());
    var feed = visitor.get("/en/inquiries/feed.atom");
    assertThat(feed).hasStatusOk().hasContentTypeCompatibleWith("application/atom+xml");
    assertThat(body(feed)).contains("<title>" + word + " &lt;b&gt;</title>", "xmlns=\"http://www.w3.org/2005/Atom\"",
        "/en/inquiries/" + answered.number());

    onward(data.post(desk + "/unpublish", Map.of()));
    assertThat(body(visitor.get(open))).doesNotContain(word);
  }

  @Test
  void aNameIsFoundWithItsEndingsAndWhatIsSomebodyElsesIsAskedFor() {
    var answered = answered("Quliyevin qonşusu Kərimovanın evi barədə, 050 123 45 67.");
    var data = new Portal(web, anOfficial(Role.DATA));
    var publish = "/az/desk/inquiries/" + answered.number() + "/publish";
    assertThat(body(data.get(publish))).doesNotContain("Quliyevin", "Kərimovanın", "123 45 67");

    var typed = Map.of("title", "Ev", "question", "Quliyevanın evi", "answer", "Rəis Kərimov cavab verib.");
    assertThat(body(data.post(publish, typed))).contains("Sorğu edənə aid söz qalıb: Quliyevanın");
    var other = Map.of("title", "Ev", "question", "Evi", "answer", "Rəis Kərimov cavab verib.");
    var asked = data.post(publish, other);
    assertThat(asked).hasStatus(422);
    assertThat(body(asked)).contains("Şəxsi məlumata oxşayan sözlər qalıb: Kərimov");
    var sure = new HashMap<>(other);
    sure.put("sure", "yes");
    assertThat(body(Portal.visitor(web).get(onward(data.post(publish, sure))))).contains("Rəis Kərimov");
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = {"HEAD", "DEPUTY", "AUDITOR", "EXECUTOR", "REPRESENTATIVE"})
  void onlyTheRegistrarAndTheResponsibleOfficialPublish(Role role) {
    var answered = answered("Körpü.");
    var typed = Map.of("title", "Körpü", "question", "Körpü?", "answer", "Budur.");
    var other = new Portal(web, anOfficial(DESK, role));

    assertThat(other.post("/az/desk/inquiries/" + answered.number() + "/publish", typed)).hasStatus(403);
    assertThat(other.post("/az/desk/inquiries/" + answered.number() + "/unpublish", Map.of())).hasStatus(403);
    var open = inquiry(new State.Assigned(DESK, null));
    assertThat(new Portal(web, anOfficial(Role.REGISTRAR)).post("/az/desk/inquiries/" + open.number() + "/publish",
        typed)).hasStatus(403);
  }

  @Test
  void everybodySeesWhatIsOverdue() {
    var late = anInquiry().due(LocalDate.now(clock).minusDays(2)).onDesk(DESK).build();
    inquiries.add(late);
    var visitor = Portal.visitor(web);

    assertThat(body(visitor.get("/az/inquiries/" + late.number()))).contains("Qanunla verilmiş müddət keçib");
    assertThat(body(visitor.get("/az/inquiries/register?state=overdue&words=" + late.number())))
        .contains(late.number(), "Vaxtı keçib");
    assertThat(visitor.get("/az/inquiries/S-1990-000000")).hasStatus(404);
    assertThat(visitor.get("/az/inquiries/register?year=9&state=%27&page=-1&words=%25%00")).hasStatusOk();
  }

  @Test
  void whileItWaitsForTheRequesterNoDayIsShownAndNobodyIsLate() {
    var waiting = anInquiry().due(LocalDate.now(clock).minusDays(2))
        .in(new State.Incomplete("Hansı il?", null, clock.instant())).build();
    inquiries.add(waiting);

    assertThat(body(Portal.visitor(web).get("/az/inquiries/" + waiting.number()))).contains("Tamamlanması gözlənilir")
        .doesNotContain("müddət keçib", "Hansı il?");
  }

  private Inquiry answered(String wanted) {
    var inquiry = anInquiry().asking(wanted)
        .in(new State.Answered(DESK, null, "Budur.", UUID.randomUUID(), clock.instant())).build();
    inquiries.add(inquiry);
    return inquiry;
  }

  private Inquiry inquiry(State state) {
    var inquiry = anInquiry().in(state).build();
    inquiries.add(inquiry);
    return inquiry;
  }
}
