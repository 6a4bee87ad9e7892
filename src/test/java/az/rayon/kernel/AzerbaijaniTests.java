package az.rayon.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AzerbaijaniTests {

  @ParameterizedTest
  @CsvSource({"1, 1-ci", "3, 3-cü", "4, 4-cü", "6, 6-cı", "9, 9-cu", "10, 10-cu", "30, 30-cu", "40, 40-cı", "60, 60-cı",
      "90, 90-cı", "100, 100-cü", "1000, 1000-ci", "1991, 1991-ci", "2013, 2013-cü", "2016, 2016-cı", "2019, 2019-cu",
      "2020, 2020-ci", "2022, 2022-ci", "2024, 2024-cü", "2025, 2025-ci", "2026, 2026-cı", "2030, 2030-cu"})
  void ordinalsFollowTheLastVowelOfTheSpokenNumber(long number, String ordinal) {
    assertThat(Azerbaijani.ordinal(number)).isEqualTo(ordinal);
  }

  @Test
  void datesAreWrittenAsOfficialPapersWriteThem() {
    var day = LocalDate.of(2022, 12, 28);
    assertThat(Azerbaijani.date(day)).isEqualTo("28 dekabr 2022-ci il");
    assertThat(Azerbaijani.shortDate(day)).isEqualTo("28.12.2022-ci il");
  }

  @Test
  void theAlphabetHasItsOwnOrder() {
    var letters = List.of("a b c ç d e ə f g ğ h x ı i j k q l m n o ö p r s ş t u ü v y z".split(" "));
    assertThat(letters.reversed().stream().sorted(Azerbaijani.order())).containsExactlyElementsOf(letters);
    assertThat(Stream.of("Samux 10", "Samux 2").sorted(Azerbaijani.order())).containsExactly("Samux 2", "Samux 10");
  }

  @Test
  void dotsStayWhereTheyBelongWhenCaseChanges() {
    assertThat(Azerbaijani.upper("iş ışıq")).isEqualTo("İŞ IŞIQ");
    assertThat(Azerbaijani.lower("İCRA IŞIQ")).isEqualTo("icra ışıq");
  }

  @ParameterizedTest
  @CsvSource({"Müraciətlər, muracietler", "İşıqlı Əlçatan Ğ, isiqli elcatan g", "SƏYYARİ, seyyari",
      "muraciet, muraciet"})
  void foldingForgetsTheLettersThatKeyboardsLack(String text, String folded) {
    assertThat(Azerbaijani.fold(text)).isEqualTo(folded);
  }

  @Test
  void endingsFollowTheirWord() {
    assertThat(Azerbaijani.suffixed("rayon", "*n")).isEqualTo("rayonun");
    assertThat(Azerbaijani.suffixed("müraciət", "*n")).isEqualTo("müraciətin");
    assertThat(Azerbaijani.suffixed(6, "-s*")).isEqualTo("6-sı");
  }

  @Test
  void aShareOfAWholeTakesItsEnding() {
    assertThat(LongStream.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 30, 40, 50, 60, 90, 100, 205, 1000)
        .mapToObj(Azerbaijani::outOf)).containsExactly("1-i", "2-si", "3-ü", "4-ü", "5-i", "6-sı", "7-si", "8-i", "9-u",
            "10-u", "20-si", "30-u", "40-ı", "50-si", "60-ı", "90-ı", "100-ü", "205-i", "1000-i");
  }

  @Test
  void aPatternIsFoldedAndTakesTheSignsOfLikeForThemselves() {
    assertThat(Azerbaijani.pattern("100% Ə_\\")).isEqualTo("100\\% e\\_\\\\");
  }
}
