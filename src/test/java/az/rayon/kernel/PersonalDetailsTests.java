package az.rayon.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import az.rayon.kernel.PersonalDetails.Found;
import az.rayon.kernel.PersonalDetails.Kind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDetailsTests {

  static final List<String> CASE = List.of("Nümunəyeva İlahə Ömər qızı", "D'Əliyev Sadıq", "Nümunə MMC");

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      FİN kodum 5ZG1ABC, baxın           | 5ZG1ABC               | FIN
      fin: 7xk2m9q                       | 7xk2m9q               | FIN
      FİN-kodu 1234567                   | 1234567               | FIN
      vəsiqə AZE 12345678 verilib        | AZE 12345678          | ID_CARD
      AA1234567                          | AA1234567             | ID_CARD
      pasport C01234567                  | C01234567             | ID_CARD
      VÖEN 1234567892                    | 1234567892            | TAX_NUMBER
      zəng edin: 050 123 45 67           | 050 123 45 67         | PHONE
      (055)123-45-67 axşam               | (055)123-45-67        | PHONE
      +994 (50) 123 45 67                | +994 (50) 123 45 67   | PHONE
      00994501234567                     | 00994501234567        | PHONE
      994-70-123-45-67                   | 994-70-123-45-67      | PHONE
      ev telefonu 022 255 55 55          | 022 255 55 55         | PHONE
      nömrəm 77-123-45-67                | 77-123-45-67          | PHONE
      yalnız 123-45-67                   | 123-45-67             | PHONE
      +90 532 123 45 67                  | +90 532 123 45 67     | PHONE
      0 50 123 45 67 zəng edin           | 0 50 123 45 67        | PHONE
      tel. 5551234                       | 5551234               | PHONE
      Telefonum: 555 12 34               | 555 12 34             | PHONE
      cavan . sir @ mail . az            | cavan . sir @ mail . az | EMAIL
      cavan @ mail.az. Sonra gəldi       | cavan @ mail.az       | EMAIL
      Azadlıq küçəsi 14-dədir            | küçəsi 14             | ADDRESS
      Nizami küç. 5a                     | küç. 5a               | ADDRESS
      yazın: sakin.oglu@mail.ru.         | sakin.oglu@mail.ru    | EMAIL
      sakin(at)box.az                    | sakin(at)box.az       | EMAIL
      mənim 10-AA-123 nömrəli maşınım    | 10-AA-123             | PLATE
      99 AB 456                          | 99 AB 456             | PLATE
      77BC789                            | 77BC789               | PLATE
      AZ21NABZ00000000137010001944       | AZ21NABZ00000000137010001944 | IBAN
      AZ21 NABZ 0000 0000 1370 1000 1944 | AZ21 NABZ 0000 0000 1370 1000 1944 | IBAN
      kart 4169 7388 1234 5678           | 4169 7388 1234 5678   | CARD
      doğum tarixim 15.03.1980           | 15.03.1980            | BIRTH_DATE
      15 mart 1980-ci ildə               | 15 mart 1980          | BIRTH_DATE
      1975-ci il təvəllüdlü              | 1975                  | BIRTH_DATE
      anadan olub: 2014                  | 2014                  | BIRTH_DATE
      Nizami küçəsi, ev 12, mənzil 4a    | ev 12                 | ADDRESS
      Gənclik 15 saylı evin qarşısı      | 15 saylı evin         | ADDRESS
      qonşum Kərim Vəli oğluna           | Kərim Vəli oğluna     | NAME
      Həsənovun həyəti                   | Həsənovun             | NAME
      qonşum Quliyev Rəşad qazı kəsib    | Quliyev Rəşad         | NAME
      qonşum Rəşad Quliyev qazı kəsib    | Rəşad Quliyev         | NAME
      qonşum Quliyeva Səidənin həyəti    | Quliyeva Səidənin     | NAME
      N.Ə. Kərimli dedi                  | N.Ə. Kərimli          | NAME
      сосед Петров Иван Сергеевич сказал | Петров Иван Сергеевич | NAME
      """)
  void whatCouldPointAtAPersonIsFound(String text, String what, Kind kind) {
    assertThat(PersonalDetails.in(text, CASE)).extracting(each -> each.in(text), Found::kind)
        .contains(tuple(what, kind));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nümunəyeva", "Nümunəyevanın", "NÜMUNƏYEVADAN", "numuneyevaya", "Nümunəyevlər",
      "Nümunəyevgilin",
      "İlahənin", "İLAHƏ", "ilahə", "Ilaheye", "Sadıq", "Sadığın", "sadiqdan", "Əliyevin", "Ömər", "Ömərin",
      "Nümunədən"})
  void namesOfTheCaseAreFoundWithTheirEndings(String name) {
    var text = "Dünən gecə " + name + " yenə gəldi.";
    assertThat(PersonalDetails.in(text, CASE)).extracting(each -> each.in(text), Found::kind)
        .containsExactly(tuple(name, Kind.NAME));
  }

  @Test
  void theWholeNameOfOnePersonIsOneFinding() {
    var text = "Mən, Nümunəyeva İlahə Ömər qızının adından yazıram.";
    assertThat(PersonalDetails.in(text, CASE)).extracting(each -> each.in(text))
        .containsExactly("Nümunəyeva İlahə Ömər qızının");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Əliyev Rəşad Məmməd oğlu bildirir ki      | Əliyev Rəşad Məmməd oğlu
      Rəşad Əliyev bildirir ki                  | Rəşad Əliyev
      Rəşad Məmməd oğlu Əliyev yazır            | Rəşad Məmməd oğlu Əliyev
      Yolu kəsib. Səbinə Quliyevanın həyəti     | Səbinə Quliyevanın
      Resad Eliyev yazib                        | Resad Eliyev
      Qonşum «Rəşad Əliyev» yazır               | Rəşad Əliyev
      Rəşad Məmməd Əliyev gəldi                 | Rəşad Məmməd Əliyev
      Təhminə Əliyeva yazır                     | Təhminə Əliyeva
      Səbinə xanım Quliyeva gəldi               | Səbinə, Quliyeva
      Əliyev R.M. gəldi                         | Əliyev R.M.
      Dünən Əliyev gəldi                        | Əliyev
      Qonşum Əliyev gəldi                       | Əliyev
      Körpü yoxdur. Hörmətli Əliyeva bilir      | Əliyeva
      Həkim Əliyevin yanında                    | Əliyevin
      """)
  void aNameIsWholeAtTheHeadOfASentence(String text, String names) {
    assertThat(PersonalDetails.in(text, List.of())).extracting(each -> each.in(text))
        .containsExactly(names.split(", "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Körpü 2026-cı ilin yazında açılacaqmı?", "A-2026-000123 nömrəli müraciət",
      "1308-IVQ nömrəli Qanun",
      "Qaz 100 metr aralıda var, 12 ev üçün xahiş edirik.", "05.03.2024 tarixli akt", "40 hektar, 1 450 km²",
      "saat 10:30-da",
      "Azadlıq küçəsi 40 metr uzanır", "Nizami küçəsi 2026-cı ildə təmir olundu", "küçəsi 2-ci dəfə qazıldı",
      "qiymət 1.234,50 ₼", "əlində sənəd, ömrü boyu", "AZ5100", "ilham verir, sadə dildə", "2026-cı ildə 300 nəfər", "",
      "Yol 12 ildir təmir olunmur; 3-4 dəfə yazmışıq."})
  void ordinaryWordsAreNoFinding(String text) {
    assertThat(PersonalDetails.in(text, List.of("Nümunəyeva Ömər Əli qızı"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"c1f2a3b4-0e5d-4e5d-abff-0501234567ab", "05012345-1234-4567-8901-23456789012a",
      "9f86d0c55501234567d15d6c15b0f00a08a4111222333444555e0501234567ff",
      "sənəd: d41d8cd98f00b204e0501234567ecf84, baxın"})
  void whatAMachineCountsByIsNoFinding(String text) {
    assertThat(PersonalDetails.in(text, CASE)).isEmpty();
  }

  @Test
  void aNumberBesideAMachinesNameIsFound() {
    assertThat(PersonalDetails.in("0501234567 c1f2a3b4-0e5d-4e5d-abff-0501234567ab", CASE)).hasSize(1);
    assertThat(PersonalDetails.in("050-123-45-67-0501234567", CASE)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      0\u200b50 1\u00ad23 45 67     | PHONE
      ０５０ １２３ ４５ ６７          | PHONE
      ٠٥٠ ١٢٣ ٤٥ ٦٧               | PHONE
      050–123—45−67               | PHONE
      5ZG1АВС                     | FIN
      10-АА-123                   | PLATE
      Nu\u0308muneyeva            | NAME
      N\u200dümunəyevanın         | NAME
      а@b.az                      | EMAIL
      """)
  void disguisesDoNotHelp(String text, Kind kind) {
    var padded = "x " + text + " y";
    assertThat(PersonalDetails.in(padded, CASE)).singleElement()
        .satisfies(found -> assertThat(found.kind()).isEqualTo(kind))
        .satisfies(found -> assertThat(found.in(padded)).isEqualTo(text));
  }

  @Test
  void findingsThatOverlapAreOne() {
    var text = "10AA123 və 050 123 45 67, sakin@mail.az";
    assertThat(PersonalDetails.in(text, List.of("Sakin"))).extracting(each -> each.in(text), Found::kind)
        .containsExactly(
            tuple("10AA123", Kind.PLATE), tuple("050 123 45 67", Kind.PHONE), tuple("sakin@mail.az", Kind.EMAIL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "0", "0 ", "a@", "a.", "A1", "Ab ", "Ab", "+1-", "ova", "1.1.", "\uD800", "А",
      "Əli oğlu ", "N.",
      "doğum 1", "ev 1 ", "((((", "a . ", "a@a. ", "a. @ ", "küçə 1 ", "tel. ", "Əli ",
      "Əli Əliyev ", "\u200b", "ﷺ", "5ZG1ABC "})
  void noTextIsReadSlowly(String piece) {
    var text = piece.repeat(100_000 / piece.length());
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10),
        () -> PersonalDetails.in(text, List.of("Əliyev Əli", "aaaaaaaa")));
  }
}
