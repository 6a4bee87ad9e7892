package az.rayon.directory.keeping;

import static az.rayon.accounts.Visits.anOfficial;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.SentLetters;
import az.rayon.directory.Desk;
import az.rayon.directory.DirectoryTest;
import az.rayon.directory.importing.SampleDirectory;
import az.rayon.directory.page.FirstStepsPage.Step;
import az.rayon.kernel.Language;
import az.rayon.kernel.Role;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DirectoryTest
class FirstStepsTests {

  @Autowired
  MockMvcTester web;
  @Autowired
  SampleDirectory sample;
  @Autowired
  FirstSteps first;
  @Autowired
  SentLetters letters;

  @BeforeEach
  void theDirectoryIsFilledIn() {
    Desk.of(web, sample);
  }

  @AfterEach
  void lettersLeaveAgain() {
    letters.connected(true);
  }

  @Test
  void whatIsMissingStandsOnTheAdministratorsDesk() {
    letters.connected(false);
    assertThat(steps()).extracting(Step::name).containsExactly("authority", "units", "settlements", "posts", "mail",
        "accounts");
    assertThat(steps()).filteredOn(step -> !step.name().equals("accounts")).extracting(Step::done)
        .containsExactly(true, true, true, true, false);
  }

  @Test
  void othersHaveNothingToPrepare() {
    letters.connected(false);
    assertThat(first.page(Language.AZ, anOfficial(Role.HEAD))).isEmpty();
  }

  private List<Step> steps() {
    return first.page(Language.AZ, anOfficial(Role.ADMIN)).orElseThrow().steps();
  }
}
