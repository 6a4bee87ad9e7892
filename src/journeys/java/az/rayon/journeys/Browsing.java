package az.rayon.journeys;

import az.rayon.AciqRayon;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// A journey: the whole program with its demonstration, and a real browser (`Browser`) for those who walk through it.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = AciqRayon.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = "rayon.demo=true")
@ExtendWith(Browsing.Chromium.class)
@interface Browsing {

  /// One Chromium from the system's packages for each journey's class; JUnit's store closes it.
  final class Chromium implements BeforeAllCallback, ParameterResolver {

    private static final List<Path> PLACES = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"),
        Path.of("/usr/bin/google-chrome"));

    @Override
    public void beforeAll(ExtensionContext context) {
      PlaywrightAssertions.setDefaultAssertionTimeout(Person.PATIENCE);
      var playwright = Playwright
          .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      var chromium = PLACES.stream().filter(Files::isExecutable).findFirst()
          .orElseThrow(() -> new IllegalStateException("Chromium is missing: bin/test installs it or says how"));
      var browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium)
          .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
              "--disable-component-update", "--disable-sync", "--no-first-run")));
      store(context).put(Playwright.class, playwright);
      store(context).put(Browser.class, browser);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return Objects.requireNonNull(store(context).get(Browser.class, Browser.class));
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
      return context.getStore(ExtensionContext.Namespace.create(Chromium.class));
    }
  }
}
