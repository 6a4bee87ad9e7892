package az.rayon.appeals.receptions.open;

import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.People.a;
import static az.rayon.appeals.Portal.found;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import az.rayon.appeals.receptions.timetable.WorkingDays;
import az.rayon.kernel.Role;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppealsTest
class PosterTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  WorkingDays calendar;

  @Test
  void itSaysWhereAndWhenInLettersThatAreReadFromSomeStepsAway() throws IOException {
    var poster = Portal.visitor(web).get("/az/receptions/mobile/" + planned() + "/poster.pdf");
    assertThat(poster).hasStatus(200).hasHeader("Content-Type", "application/pdf");
    try (var pdf = Loader.loadPDF(poster.getResponse().getContentAsByteArray())) {
      assertThat(new LargeLetters().getText(pdf)).contains("Füzuli", "10:00–13:00", "mədəniyyət evi");
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
    }
  }

  /// Reads a paper, and looks how large each letter is.
  private static final class LargeLetters extends PDFTextStripper {

    @Override
    protected void processTextPosition(TextPosition letter) {
      assertThat(letter.getFontSizeInPt()).isGreaterThan(12);
      super.processTextPosition(letter);
    }
  }

  private String planned() {
    var day = calendar.next(calendar.today().plusDays(5));
    var onward = onward(new Portal(web, a(Role.SECRETARY)).post("/az/desk/receptions/mobile/new",
        Map.of("settlement", "fuzuli", "day", "" + day.getDayOfMonth(), "day-month", "" + day.getMonthValue(),
            "day-year", "" + day.getYear(), "opens", "10:00", "closes", "13:00", "place", "mədəniyyət evi", "officials",
            "basci")));
    return found("mobile/(M-[0-9-]+)", onward);
  }
}
