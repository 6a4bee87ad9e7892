package az.rayon.appeals.desk;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.page.TemplatesPage;
import az.rayon.appeals.page.TemplatesPage.Line;
import az.rayon.appeals.register.Names;
import az.rayon.appeals.register.Sight;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Translated;
import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Answers that are often given: the list, and one form for a new one and for changing one.
@Controller
@RequestMapping("/desk/appeals/templates")
class TemplatePages {

  private final AnswerTemplates templates;
  private final KeepingTemplates keeping;
  private final Names names;
  private final Clock clock;

  TemplatePages(AnswerTemplates templates, KeepingTemplates keeping, Names names, Clock clock) {
    this.templates = templates;
    this.keeping = keeping;
    this.names = names;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(Official official, Language language) {
    if (Sight.of(official) instanceof Sight.Nothing) throw new AccessDeniedException("does not work with appeals");
    return show(OK, "", Map.of(), List.of(), official, language);
  }

  @GetMapping("/{id}")
  ModelAndView change(@PathVariable UUID id, Official official, Language language) {
    if (!KeepingTemplates.mayKeep(official)) throw new AccessDeniedException("keeps no templates");
    var template = templates.get(id);
    return show(OK, id.toString(), Map.of("title", template.title(), "topic",
        template.topic() == null ? "" : template.topic(), "text", template.text()), List.of(), official, language);
  }

  @PostMapping
  ModelAndView add(@RequestParam Map<String, String> sent, Official official, Language language) {
    return keep(Ids.at(clock.instant()), "", sent, official, language);
  }

  @PostMapping("/{id}")
  ModelAndView save(@PathVariable UUID id, @RequestParam Map<String, String> sent, Official official,
      Language language) {
    return keep(templates.get(id).id(), id.toString(), sent, official, language);
  }

  @PostMapping("/{id}/remove")
  ModelAndView remove(@PathVariable UUID id, Official official, Language language) {
    return switch (keeping.remove(id, official)) {
      case Done(var _) -> redirect("/desk/appeals/templates");
      case Refused(var why) -> refused(why, official, language);
    };
  }

  private ModelAndView keep(UUID id, String changed, Map<String, String> sent, Official official, Language language) {
    var title = Typed.line(sent.getOrDefault("title", ""));
    var topic = Typed.line(sent.getOrDefault("topic", ""));
    var text = Typed.text(sent.getOrDefault("text", ""));
    var problems = new ArrayList<Problem>();
    if (title.isEmpty()) problems.add(new Problem("title", "appeals.templates.problem.title"));
    tooLong("title", title, AnswerTemplate.LONGEST_TITLE, problems);
    if (text.isEmpty()) problems.add(new Problem("text", "appeals.problem.answer"));
    tooLong("text", text, AnswerTemplate.LONGEST_TEXT, problems);
    if (!topic.isEmpty() && !names.topics().containsKey(topic)) {
      problems.add(new Problem("topic", "appeals.problem.topic"));
    }
    if (!problems.isEmpty()) {
      return show(UNPROCESSABLE_CONTENT, changed, Map.of("title", title, "topic", topic, "text", text), problems,
          official, language);
    }
    return switch (keeping.keep(new AnswerTemplate(id, title, topic.isEmpty() ? null : topic, text), official)) {
      case Done(var _) -> redirect("/desk/appeals/templates");
      case Refused(var why) -> refused(why, official, language);
    };
  }

  private static void tooLong(String field, String typed, int longest, List<Problem> problems) {
    if (Typed.length(typed) > longest) problems.add(new Problem(field, "appeals.problem.tooLong", longest));
  }

  private ModelAndView refused(Enum<?> why, Official official, Language language) {
    return show(FORBIDDEN, "", Map.of(), List.of(new Problem("", "appeals.refused." + why)), official, language);
  }

  private ModelAndView show(HttpStatus status, String changed, Map<String, String> typed, List<Problem> problems,
      Official official, Language language) {
    var topics = names.topics();
    var lines = templates.list().stream().map(template -> new Line(template.id().toString(), template.title(),
        template.topic() == null
            ? ""
            : topics.getOrDefault(template.topic(), Translated.az("")).in(language),
        template.text())).toList();
    return page(status, "appeals/templates", new TemplatesPage(lines, KeepingTemplates.mayKeep(official), changed,
        typed, names.listTopics().stream().map(topic -> new Choice(topic.code(), topic.name().in(language))).toList(),
        problems));
  }
}
