package az.rayon.appeals.inquiries.open;

import static az.rayon.accounts.Visits.body;
import static az.rayon.appeals.inquiries.InquiryBuilder.anInquiry;
import static az.rayon.appeals.inquiries.Requester.fields;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import az.rayon.appeals.inquiries.Asking;
import az.rayon.appeals.inquiries.Inquiries;
import az.rayon.appeals.inquiries.Inquiry;
import az.rayon.appeals.inquiries.Inquiry.State;
import az.rayon.appeals.inquiries.Publication;
import az.rayon.appeals.inquiries.Publications;
import az.rayon.appeals.inquiries.Requester;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppealsTest
class DatasetWishesTests {

  @Autowired
  MockMvcTester web;
  @Autowired
  Inquiries inquiries;
  @Autowired
  Publications publications;
  @Autowired
  Clock clock;

  @Test
  void whoMissesADatasetFindsTheFormBegun() {
    var form = body(Portal.visitor(web).get("/az/inquiries/new?dataset=datasets"));
    assertThat(form).contains("Belə bir məlumat dəsti istəyirəm:", "name=\"dataset\" value=\"datasets\"");
    assertThat(body(Portal.visitor(web).get("/az/inquiries/new"))).doesNotContain("Belə bir məlumat dəsti");
  }

  @Test
  void aWishIsARequestWithItsClockAndBearsTheMark() {
    var typed = new HashMap<>(fields());
    typed.put("dataset", Asking.CATALOGUE);
    var receipt = new Requester(Portal.visitor(web)).asks(typed);
    assertThat(inquiries.get(receipt.number()).asking().dataset()).isEqualTo(Asking.CATALOGUE);
    assertThat(list()).contains(receipt.number(), "Hələ olmayan məlumat dəsti", "Son gün:")
        .doesNotContain(typed.get("wanted"), typed.get("surname"));
  }

  @Test
  void theAnswerIsReadThereOnceItIsPublic() {
    var wish = answered("Yollar");
    assertThat(list()).contains(wish.number()).doesNotContain("Yolların siyahısı dərc olundu.");
    publications.put(new Publication(wish.id(), "Təmir olunmuş yollar", "Yollar?", "Yolların siyahısı dərc olundu.",
        List.of(), UUID.randomUUID(), clock.instant()));
    assertThat(list()).contains("Təmir olunmuş yollar", "Yolların siyahısı dərc olundu.", "/az/open-data/receptions");
    var plain = anInquiry().build();
    inquiries.add(plain);
    assertThat(list()).doesNotContain(plain.number());
  }

  private Inquiry answered(String wanted) {
    var inquiry = anInquiry().asking(wanted).about("receptions").received(clock.instant())
        .in(new State.Answered(UUID.randomUUID(), null, "Budur.", UUID.randomUUID(), clock.instant())).build();
    inquiries.add(inquiry);
    return inquiry;
  }

  private String list() {
    return body(Portal.visitor(web).get("/az/open-data/requests"));
  }
}
