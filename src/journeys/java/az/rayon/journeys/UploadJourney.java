package az.rayon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A file with faults is mended with the program's help, published by somebody else, replaced and brought back; then a
/// visitor takes it home.
@Browsing
class UploadJourney {

  static final String FAULTY = """
      Məktəb;Şagird;Açılıb
      1 nömrəli;420;01.09.1965
      2 nömrəli;yüz;15.09.1972
      3 nömrəli;310;01.09.1980
      4 nömrəli;275;01.09.1991
      5 nömrəli;198;15.09.2004
      """;
  static final String TELLING = "Məktəb;Şagird;Açılıb;Telefon\n1 nömrəli;431;01.09.1965;0501234567\n";
  static final String NEXT = "Məktəb;Şagird;Açılıb\n1 nömrəli;431;01.09.1965\n6 nömrəli;505;15.09.2026\n";

  final Browser browser;
  String home = "";
  String name = "";

  UploadJourney(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void aNameNobodyKnows(@LocalServerPort int port) {
    home = "http://127.0.0.1:" + port;
    name = "mektebler_" + UUID.randomUUID().toString().substring(0, 6);
  }

  @Test
  void aBadFileIsMendedPublishedReplacedAndBroughtBack() {
    try (var steward = Person.at(browser, home); var deputy = Person.withoutScript(browser, home)) {
      founds(steward);
      steward.brings("mektebler.csv", FAULTY).presses("Göndər").sees("Fayl düzgün oxunub?").sees("nöqtəli vergül")
          .keepsPicture("uploads-preview").follows("Şagird").fills("unit", "nəfər").presses("Saxla")
          .presses("Yoxla").sees("Səhv: 1").sees("Ədəd deyil").keepsPicture("uploads-faults");
      steward.fills("cell-0", "100").presses("Düzəlt və yenidən yoxla").sees("Yoxlanıldı, dərcini gözləyir")
          .sees("başqa bir işçi");
      var file = steward.path();
      deputy.signsInAs("deputy").opens(file).keepsPicture("uploads-publish").presses("Dərc et").sees("Versiya 1");
      steward.opens("/az/desk/open-data/" + name).brings("artiq.csv", TELLING).presses("Göndər").presses("Yoxla")
          .sees("Telefon nömrəsi").sees("050");
      deputy.opens(steward.path()).sees("hələ hamıya açıla bilməz").sees("İlk dəfə açılanlar")
          .keepsPicture("uploads-gate").presses("Dərc et").sees("mane olan iz tapıb").unfolds("Geri qaytar")
          .fills("reason", "Şəxsi nömrələri çıxarın").presses("Səbəblə geri qaytar");
      steward.opens(steward.path()).sees("Şəxsi nömrələri çıxarın").opens("/az/desk/open-data/" + name)
          .brings("yeni.csv", NEXT).presses("Göndər").presses("Yoxla").sees("Yoxlanıldı");
      deputy.opens(steward.path()).presses("Dərc et").sees("Versiya 2").follows("1 nömrəli versiyaya qayıt").sends()
          .sees("Səbəbi yazın").fills("reason", "Siyahı yarımçıqdır").sends().sees("Versiya 3");
    }
    try (var visitor = Person.onPhone(browser, home)) {
      visitor.opens("/az/open-data?q=" + name).follows("Rayonun məktəbləri").sees("Şagird, nəfər").sees("2 nömrəli")
          .keepsPicture("uploads-public").follows("Bütün versiyalar").sees("Siyahı yarımçıqdır")
          .keepsPicture("uploads-versions");
      assertThat(visitor.fetches("/open-data/" + name + ".xlsx")).startsWith('P', 'K');
      assertThat(new String(visitor.fetches("/open-data/" + name + "/versions/2.csv"),
          StandardCharsets.UTF_8)).contains("6 nömrəli,505,2026-09-15");
    }
  }

  /// Longer than what is checked at once: the page shows by itself what came of it.
  @Test
  void aLongFileIsCheckedWhileItsSenderLooksOn() {
    try (var steward = Person.at(browser, home)) {
      founds(steward).brings("mektebler.csv", "Məktəb;Şagird\n" + "1 nömrəli;420\n".repeat(150_000)).presses("Göndər")
          .presses("Yoxla").sees("Yoxlanıldı, dərcini gözləyir");
    }
  }

  private Person founds(Person steward) {
    return steward.signsInAs("data").opens("/az/desk/open-data").keepsPicture("uploads-desk")
        .follows("Yeni məlumat dəsti").sends().sees("Azərbaycanca adını yazın")
        .fills("title-az", "Rayonun məktəbləri").fills("name", name)
        .fills("text-az", "Hər sətir bir məktəbdir.").chooses("theme", "educ").chooses("frequency", "annual").sends()
        .sees("İlk faylı göndər");
  }
}
