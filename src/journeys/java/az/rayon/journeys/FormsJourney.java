package az.rayon.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A certificate is applied for without a script; a form is made without touching code.
@Browsing
class FormsJourney {

  final Browser browser;
  String home = "";

  FormsJourney(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void findHome(@LocalServerPort int port) {
    home = "http://127.0.0.1:" + port;
  }

  @Test
  void aVisitorAppliesWithoutScript() {
    try (var visitor = Person.withoutScript(browser, home)) {
      applies(visitor);
    }
  }

  /// Answers everything for a certificate of family composition, with one mistake on the way; gives its address.
  static String applies(Person visitor) {
    visitor.opens("/az/services/family-composition/apply").presses("Ərizəyə başla").presses("Davam et")
        .sees("FİN-i yazın");
    fill(visitor.page(), "applicantName", "Nümunə Sakin Əli oğlu", "applicantFin", "6XY34ZI", "applicantPhone",
        "050 123 45 67");
    visitor.presses("Davam et").sees("Bəlkə 1 rəqəmidir");
    visitor.page().locator("#applicantFin").fill("6XY34ZK");
    visitor.presses("Davam et").sees("Arayış nə üçün lazımdır?");
    visitor.page().locator("input[value=other]").check();
    visitor.presses("Davam et").sees("Harada təqdim edəcəksiniz?");
    visitor.page().locator("#purposeOther").fill("Viza mərkəzi");
    visitor.presses("Davam et").sees("Ünvanınız");
    visitor.page().locator("#address").selectOption("samux");
    visitor.page().locator("#address-rest").fill("Nizami küçəsi 14");
    visitor.presses("Davam et").sees("Ailə üzvləriniz").follows("Əlavə et");
    fill(visitor.page(), "memberName", "Nümunə Ləman", "memberBorn", "8", "memberBorn-month", "2", "memberBorn-year",
        "2012");
    visitor.page().locator("select:has(option[value=daughter])").selectOption("daughter");
    visitor.presses("Davam et").sees("Ailə üzvü 1").presses("Davam et").sees("Forma 2").presses("Davam et")
        .presses("Davam et").sees("Arayışı necə almaq istəyirsiniz?");
    visitor.page().locator("input[value=electronic]").check();
    visitor.presses("Davam et");
    visitor.page().locator("input[value=yes]").check();
    visitor.presses("Davam et").sees("Cavablarınızı yoxlayın").sees("Viza mərkəzi");
    return visitor.path().replace("/check", "");
  }

  @Test
  void anEditorMakesAFormWithoutScriptAndTriesIt() {
    try (var editor = Person.withoutScript(browser, home)) {
      editor.signsInAs("editor").opens("/az/desk/services/forms").keepsPicture("forms");
      editor.page().locator("#code").fill("tree-felling");
      editor.presses("Aç").presses("Boş formadan başla").sees("ən azı bir addım");
      editor.page().locator("#step-title").fill("Ağac");
      editor.presses("Addım əlavə et");
      editor.page().locator("#new-label").fill("Hansı ağac?");
      editor.page().locator("#new-kind").selectOption("one-of");
      editor.presses("Sual əlavə et");
      editor.page().locator("#options").fill("plane | Çinar | Plane | Платан\nmulberry | Tut | Mulberry | Шелковица");
      editor.presses("Yadda saxla").sees("Suallar").follows("Qaralama").sees("Formanın adını yazın")
          .follows("Formanın adını yazın");
      editor.page().locator("#title-az").fill("Ağac kəsmək");
      editor.presses("Yadda saxla").keepsPicture("form-draft").presses("Sına").sees("Sınaq.");
      fill(editor.page(), "applicantName", "Nümunə Sakin", "applicantFin", "6XY34ZK", "applicantPhone", "0501234567");
      editor.presses("Davam et");
      editor.page().locator("input[value=plane]").check();
      editor.presses("Davam et").sees("Çinar").presses("Ərizəni göndər").sees("Burada ərizə göndərilərdi")
          .follows("Formaya qayıt").follows("Redaktə et").presses("Dərc et").sees("Qüvvədədir");
      editor.opens("/az/services/tree-felling/apply").sees("Ağac kəsmək");
    }
  }

  private static void fill(Page page, String... fieldsAndWords) {
    for (int at = 0; at < fieldsAndWords.length; at += 2) {
      page.locator("#" + fieldsAndWords[at]).fill(fieldsAndWords[at + 1]);
    }
  }
}
