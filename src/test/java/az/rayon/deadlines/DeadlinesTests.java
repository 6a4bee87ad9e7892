package az.rayon.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.rayon.kernel.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
@AutoConfigureMockMvc
class DeadlinesTests {

  @Autowired
  Deadlines deadlines;
  @Autowired
  Calendars calendars;

  @Test
  void theProgramIsBornWithTheCalendarThatTheLawMade() {
    var known = KnownCalendar.known().almanac();
    var ours = calendars.almanac();
    assertThat(List.of(2024, 2025, 2026)).allSatisfy(year -> {
      assertThat(ours.year(year).days().filter(ours::works)).containsExactlyElementsOf(
          known.year(year).days().filter(known::works).toList());
      assertThat(ours.provisional(year)).isFalse();
    });
    assertThat(ours.provisional(2027)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"appeal.answer.normal, 2026-11-02, 2026-11-25", "appeal.forward, 2025-03-07, 2025-03-12",
      "info.answer, 2026-05-25, 2026-06-08", "info.answer.danger, 2026-11-06, 2026-11-12",
      "nap.annual.report, 2026-11-02, 2026-12-30", "appeal.register, 2026-11-07, 2026-11-11"})
  void aRuleAndADayGiveADueDate(String rule, LocalDate from, LocalDate due) {
    assertThat(deadlines.due(rule, from)).extracting(Due::due, Due::provisional).containsExactly(due, false);
  }

  @Test
  void theDateExplainsItself() {
    var why = deadlines.due("appeal.answer.normal", LocalDate.parse("2026-11-02")).explanation();
    assertThat(why.az()).isEqualTo("Qanun bunun üçün 15 iş günü verir (1308-IVQ, 10.1). "
        + "Sayım 2 noyabr 2026-cı il tarixindən sonrakı ilk iş günündən başlanır: 3 noyabr, çərşənbə axşamı. "
        + "Bu günlər sayılmır: 8 noyabr – Zəfər Günü; 9 noyabr – Dövlət Bayrağı Günü; "
        + "10 noyabr – 8 noyabr (Zəfər Günü) əvəzinə istirahət günü; 5 şənbə və bazar günü. "
        + "Son gün 25 noyabr 2026-cı il, çərşənbə. Sayımın hansı gündən başlandığını hüquqşünas hələ "
        + "təsdiqləməyib (1024-IIQ, 24.5 ilə analogiya üzrə).");
    assertThat(why.en()).contains("15 working days", "8 November – Victory Day", "The last day is 25 November 2026");
    assertThat(why.ru()).contains("рабочих дней: 15", "8 ноября – День Победы");
  }

  @Test
  void aDateThatEndsOnADayOffIsSaidAndNotMoved() {
    var due = deadlines.due("nap.annual.report", LocalDate.parse("2024-11-04"));
    assertThat(due.due()).isEqualTo("2024-12-30");
    assertThat(due.explanation().en()).contains("not a working day", "29 December 2024");
    assertThat(due.explanation().ru()).endsWith("г.").doesNotContain("г..");
  }

  @Test
  void aRuleThatNobodyHasFoundGivesNoNumber() {
    assertThat(deadlines.find("appeal.answer.military", LocalDate.parse("2026-11-02"))).isEmpty();
    assertThatThrownBy(() -> deadlines.due("appeal.answer.military", LocalDate.parse("2026-11-02")))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> deadlines.due("appeal.answer.never", LocalDate.parse("2026-11-02")))
        .isInstanceOf(NotFound.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"collegial.quorum", "council.members.min", "appeal.clock.start", "appeal.repeat.limit"})
  void sizesAndMajoritiesAreNoTerms(String rule) {
    assertThat(deadlines.find(rule, LocalDate.parse("2026-11-02"))).isEmpty();
  }

  @Test
  void daysBetweenAreCountedAsAClockWould() {
    assertThat(deadlines.workingDaysBetween(LocalDate.parse("2026-11-02"), LocalDate.parse("2026-11-25")))
        .isEqualTo(15);
    assertThat(deadlines.workingDaysBetween(LocalDate.parse("2026-11-25"), LocalDate.parse("2026-11-02")))
        .isEqualTo(-15);
    assertThat(deadlines.isWorkingDay(LocalDate.parse("2026-11-10"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"info.answer.timely, 2026-11-06T15:00+04:00, 2026-11-07T15:00+04:00, 2026-11-07",
      "info.answer.danger, 2026-11-02T15:00+04:00, 2026-11-04T15:00+04:00, 2026-11-04",
      "info.answer.danger, 2026-11-06T15:00+04:00, 2026-11-12T15:00+04:00, 2026-11-12",
      "info.answer.danger, 2026-11-07T15:00+04:00, 2026-11-13T00:00+04:00, 2026-11-12",
      "info.answer, 2026-05-25T23:59+04:00, 2026-06-09T00:00+04:00, 2026-06-08"})
  void termsInHoursAreCountedToTheMinute(String rule, OffsetDateTime from, OffsetDateTime before, LocalDate day) {
    var moment = deadlines.moment(rule, from.toInstant());

    assertThat(moment.before()).isEqualTo(before.toInstant());
    assertThat(moment.day()).isEqualTo(day).isEqualTo(deadlines.due(rule, from.toLocalDate()).due());
  }

  @Test
  void theHoursExplainThemselves() {
    var why = deadlines.moment("info.answer.danger", Instant.parse("2026-11-06T11:00:00Z")).explanation();

    assertThat(why.az()).contains("48 saat", "iş günü olmayan günlərin saatları sayılmır",
        "Saatlar 6 noyabr 2026-cı il, 15:00 anından sayılır və 12 noyabr 2026-cı il, 15:00 anında bitir.");
    assertThat(why.en()).endsWith("The hours run from 6 November 2026, 15:00 to 12 November 2026, 15:00.");
    assertThat(deadlines.moment("info.answer", Instant.parse("2026-11-06T11:00:00Z")).explanation())
        .isEqualTo(deadlines.due("info.answer", LocalDate.parse("2026-11-06")).explanation());
  }
}
