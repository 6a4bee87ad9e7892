package az.rayon.site;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Language;
import gg.jte.TemplateException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.CannotCreateTransactionException;

@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
@AutoConfigureMockMvc
class SiteTests {

  private static final Pattern ASSET = Pattern.compile("/assets/[^\"]+");

  @Autowired
  MockMvcTester web;

  @ParameterizedTest
  @EnumSource
  void everyPageSaysWhichLanguageItIsIn(Language language) {
    assertThat(html(get("/" + language.code()))).contains("<html lang=\"" + language.code() + "\"");
  }

  @Test
  void aPageKeepsItsAddressAcrossLanguages() {
    assertThat(html(get("/az/search?q=%C9%99&page=2"))).contains("href=\"/ru/search?q=%C9%99&amp;page=2\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/az", "/en/search?q=plan", "/ru/privacy", "/az/nowhere"})
  void whoOnlyLooksGetsNoCookie(String path) {
    assertThat(get(path).getResponse().getHeaders("Set-Cookie")).isEmpty();
  }

  @Test
  void theHomePageIsLight() {
    var html = get("/az").getResponse().getContentAsByteArray();
    long all = html.length;
    for (var asset : ASSET.matcher(new String(html, StandardCharsets.UTF_8)).results().map(found -> found.group())
        .distinct().toList()) {
      if (asset.endsWith(".woff2")) continue;
      all += get(asset).getResponse().getContentAsByteArray().length;
    }
    assertThat(html.length).isLessThan(40_000);
    assertThat(all).isLessThan(140_000);
  }

  @Test
  void nothingComesFromElsewhere() {
    assertThat(html(get("/az"))).containsPattern("(src|href)=\"/").doesNotContainPattern("(src|href)=\"(https?:)?//");
  }

  @Test
  void aCharacterThatNobodyTypesIsLeftOut() {
    assertThat(get("/az/search?q=pl%00an")).hasStatusOk().bodyText().contains("value=\"plan\"");
  }

  @Test
  void aFaultWhileAPageIsDrawnIsToldLikeAnyOther() {
    assertThat(drawing(new CannotCreateTransactionException("no database"))).hasStatus(503).bodyText()
        .contains("Xidmət bir neçə dəqiqə işləmir").containsPattern("[0-9a-f]{8}-[0-9a-f]{4}-7");
    assertThat(drawing(new IllegalStateException("nobody thought of it"))).hasStatus(500).bodyText()
        .contains("Bizdə nasazlıq var").containsPattern("[0-9a-f]{8}-[0-9a-f]{4}-7");
  }

  /// The error page as the server asks for it when a template broke.
  private MvcTestResult drawing(Exception fault) {
    return web.get().uri("/error").accept("text/html").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
        .requestAttr(RequestDispatcher.ERROR_EXCEPTION,
            new ServletException("Request processing failed", new TemplateException("site/form.jte:8", fault)))
        .exchange();
  }

  @Test
  void assetsMayBeKeptForEver() {
    var style = ASSET.matcher(html(get("/az"))).results().map(found -> found.group())
        .filter(asset -> asset.endsWith(".css")).findFirst().orElseThrow();
    assertThat(get(style)).hasStatusOk().hasContentType("text/css").headers().hasValue("Cache-Control",
        "max-age=31536000, public, immutable");
    assertThat(get("/assets/0/site.css")).hasStatus(404);
  }

  @Test
  void lettersGrowWhereTheReaderAsksForIt() {
    var changed = get("/az/display?size=LARGEST&back=/az/search?q=a");
    assertThat(changed).hasStatus(303).headers().hasValue("Location", "/az/search?q=a");
    assertThat(changed).cookies().hasValue("display", "largest");
    var page = web.get().uri("/az").cookie(new Cookie("display", "largest-contrast")).exchange();
    assertThat(html(page)).contains("class=\"govuk-template text-largest contrast\"");
  }

  @Test
  void theOrdinaryLookLeavesNoCookie() {
    var back = web.get().uri("/az/display?size=NORMAL").cookie(new Cookie("display", "larger")).exchange();
    assertThat(back.getResponse().getCookie("display")).satisfies(cookie -> assertThat(cookie.getMaxAge()).isZero());
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/", "//example.org", "/\\example.org", "/az\\example.org", "/de/x",
      "/az/x\r\nSet-Cookie: a=b", "/azerbaijan"})
  void theSwitchesSendNobodyElsewhere(String back) {
    assertThat(web.get().uri("/en/display?contrast=true").queryParam("back", back)).hasStatus(303).headers()
        .hasValue("Location", "/en");
  }

  @Test
  void theSearchForgivesMissingDots() {
    assertThat(html(get("/az/search?q=MEXFILIK"))).contains("href=\"/az/privacy\"");
    assertThat(html(get("/az/search?q=zzzz"))).contains("«zzzz»");
    assertThat(html(get("/az/search?q=<script>"))).doesNotContain("<script>");
  }

  @ParameterizedTest
  @EnumSource
  void anAddressThatIsNoneIsToldInTheReadersLanguage(Language language) {
    assertThat(get("/" + language.code() + "/nowhere")).hasStatus(404);
    assertThat(html(get("/" + language.code() + "/nowhere"))).contains("lang=\"" + language.code() + "\"");
  }

  @Test
  void aSlashTooManyLeadsToThePage() {
    assertThat(get("/az/about/?x=1")).hasStatus(308).hasHeader("Location", "/az/about?x=1");
  }

  @Test
  void whoIsAskedForAnotherWayIsLedBackToWhereTheyWere() {
    assertThat(html(wrong("http://localhost/az/search?q=a"))).contains("href=\"/az/search?q=a\"");
    assertThat(html(wrong("http://elsewhere.example/az/search"))).doesNotContain("href=\"/az/search\"");
    assertThat(html(wrong("http://localhost//elsewhere.example"))).doesNotContain("elsewhere.example");
  }

  private MvcTestResult wrong(String from) {
    return web.get().uri("/en/display?size=HUGE").header("Host", "localhost").header("Referer", from).exchange();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/az/about", "/en/about", "/ru/about", "/az/accessibility", "/en/accessibility",
      "/ru/accessibility", "/az/privacy", "/en/privacy", "/ru/privacy"})
  void thePagesAboutTheSiteCanBeRead(String path) {
    assertThat(get(path)).hasStatusOk();
    assertThat(html(get(path))).contains("<h1");
  }

  private MvcTestResult get(String path) {
    return web.get().uri(java.net.URI.create(path.replace("<", "%3C").replace(">", "%3E"))).exchange();
  }

  private static String html(MvcTestResult page) {
    return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
