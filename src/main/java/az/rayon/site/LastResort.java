package az.rayon.site;

import az.rayon.kernel.Actor;
import az.rayon.site.page.TroublePage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Says what went wrong where a request never came as far as a page of ours, for instance because its address cannot be
/// read. It asks neither the database nor who the reader is.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class LastResort implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private final Pages pages;
  private final Messages messages;
  private final Trouble.Diagnosis diagnosis;

  LastResort(Pages pages, Messages messages, Trouble.Diagnosis diagnosis) {
    this.pages = pages;
    this.messages = messages;
    this.diagnosis = diagnosis;
  }

  @Override
  public void customize(TomcatServletWebServerFactory tomcat) {
    tomcat.addContextCustomizers(context -> context.getParent().getPipeline().addValve(new Told()));
  }

  private String html(Request request, HttpStatus status) {
    var language = Frames.language(request.getRequest());
    var frame = new Frame("", "", new Actor.Visitor(), null, () -> null, false, Display.ORDINARY,
        messages.say(language, "site.name"), List.of(), null);
    var trouble = diagnosis.of(status);
    return pages.part("site/trouble", TroublePage.of(trouble, ""),
        new Words(messages, language, frame));
  }

  private final class Told extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
      var status = HttpStatus.resolve(response.getStatus());
      if (status == null || !status.isError() || response.getContentWritten() > 0) return;
      if (!response.setErrorReported()) return;
      response.setContentType("text/html;charset=UTF-8");
      try (var out = response.getOutputStream()) {
        out.write(html(request, status).getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        container.getLogger().debug("the reader has gone", e);
      }
    }

  }
}
