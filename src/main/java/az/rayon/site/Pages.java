package az.rayon.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Renders `src/main/jte/NAME.jte` from one typed record, called `page` in every template, and the reader's words.
@Component
public class Pages implements ViewResolver, Ordered {

  private static final String REDIRECT = "redirect:";

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Frames frames;

  Pages(Frames frames) {
    this.frames = frames;
  }

  public static ModelAndView page(HttpStatus status, String template, Record page) {
    return new ModelAndView(template, Map.of("page", page), status);
  }

  public static ModelAndView page(String template, Record page) {
    return page(HttpStatus.OK, template, page);
  }

  /// Sends the reader on to another page in the same language; after a POST this is how a reload does nothing twice.
  public static ModelAndView redirect(String path) {
    return new ModelAndView(REDIRECT + path);
  }

  /// For filters, which answer before any controller is asked.
  public void show(HttpStatus status, String template, Record page, HttpServletRequest request,
      HttpServletResponse response) throws IOException {
    response.setStatus(status.value());
    new Jte(template).render(Map.of("page", page), request, response);
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  @Override
  public View resolveViewName(String name, Locale locale) {
    return name.startsWith(REDIRECT) ? new Onward(name.substring(REDIRECT.length())) : new Jte(name);
  }

  /// A part of a page, for a reader who is looking at the whole.
  String part(String template, Record page, Words words) {
    var html = new StringOutput();
    engine.render(template + ".jte", Map.of("page", page, "words", words), html);
    return html.toString();
  }

  private record Onward(String path) implements View {

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
      response.setStatus(HttpStatus.SEE_OTHER.value());
      response.setHeader("Location", "/" + Frames.language(request).code() + path);
    }
  }

  private final class Jte implements View {

    private final String name;

    Jte(String name) {
      this.name = name;
    }

    @Override
    public String getContentType() {
      return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      var page = model == null ? null : (Record) model.get("page");
      if (page == null) throw new IllegalStateException("no page for " + name);
      var html = part(name, page, frames.words(request));
      response.setContentType(getContentType());
      response.setLocale(Frames.language(request).locale());
      response.getWriter().write(html);
    }
  }
}
