package az.rayon.services.forms.filling;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.services.forms.FileAdvice;
import az.rayon.services.forms.Submission.Way;
import az.rayon.services.forms.definition.Attached;
import az.rayon.services.forms.definition.Course.Shown;
import az.rayon.services.forms.definition.Course;
import az.rayon.services.forms.definition.Field;
import az.rayon.services.forms.definition.Form;
import az.rayon.services.forms.definition.Kind;
import az.rayon.services.forms.definition.OwnSteps;
import az.rayon.services.forms.page.Around;
import az.rayon.services.forms.page.CheckPage.Row;
import az.rayon.services.forms.page.CheckPage.Section;
import az.rayon.services.forms.page.FileLine;
import az.rayon.services.forms.page.ItemsPage;
import az.rayon.services.forms.page.StepPage;
import az.rayon.site.Messages;
import az.rayon.site.Problem;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Makes pages of a form and what was answered to it.
@Component
class Showing {

  private static final ZoneId BAKU = ZoneId.of("Asia/Baku");

  private final FillingForms filling;
  private final Messages messages;

  Showing(FillingForms filling, Messages messages) {
    this.filling = filling;
    this.messages = messages;
  }

  /// A draft, its form and the reader, so that they need not be passed one by one.
  record View(Filling draft, Form form, Course course, Language language, Actor by, boolean older) {

    Around around(String back) {
      return new Around(draft.service(), form.title().in(language), draft.key().toString(), back, draft.preview(),
          draft.way() == Way.ASSISTED, by instanceof Actor.Citizen,
          draft.expires().atZone(BAKU).toLocalDate(), older);
    }

    String path(String rest) {
      return "/services/" + draft.service() + "/apply/" + draft.key() + "/" + rest;
    }

    /// Where the reader came from: the step before, or the start.
    String before(Shown shown) {
      int at = course.steps().indexOf(shown);
      return at <= 0
          ? "/services/" + draft.service() + "/apply"
          : path(course.steps().get(at - 1).step().name());
    }

    int number(Shown shown) {
      return course.steps().indexOf(shown) + 1;
    }
  }

  View view(Filling draft, Language language, Actor by) {
    var checks = filling.checks(draft, language);
    return new View(draft, filling.form(draft), checks.course(), language, by, filling.older(draft));
  }

  Saying saying(Language language) {
    return new Saying(messages, language, filling.settlements());
  }

  StepPage step(View view, Shown shown, List<Problem> problems) {
    var offered = Prefilling.offered(view.draft(), view.form());
    var questions = new Questions(view.language(), filling.settlements(), messages);
    var asked = shown.fields().stream().map(field -> questions.asked(field, offered.fields(),
        files(offered.attached(field.name())), source(view, field, offered.fields()))).toList();
    var step = shown.step();
    boolean waits = step.equals(OwnSteps.applicant()) && filling.waitsForIdentity(view.draft(), view.by());
    return new StepPage(view.around(view.before(shown)), view.path(step.name()), "", view.number(shown),
        view.course().steps().size(), step.title().in(view.language()), step.text().in(view.language()), asked,
        waits ? "services.forms.identity.none" : "", problems);
  }

  ItemsPage items(View view, Shown shown, Field group, List<Problem> problems) {
    var items = view.draft().answers().items(group.name());
    var saying = saying(view.language());
    var checks = filling.checks(view.draft(), view.language());
    var lines = IntStream.range(0, items.size())
        .mapToObj(at -> new ItemsPage.Item(at + 1, saying.line(view.course(), group, items.get(at)),
            !checks.problems(group, items.get(at)).isEmpty(), view.path(shown.step().name() + "/" + (at + 1))))
        .toList();
    var most = group.kind() instanceof Kind.Group(var _, var limit, var _) ? limit : 0;
    var known = !items.isEmpty() && !Prefilling.known(view.draft(), group).isEmpty();
    return new ItemsPage(view.around(view.before(shown)), view.path(shown.step().name()), view.number(shown),
        view.course().steps().size(), shown.step().title().in(view.language()),
        shown.step().text().in(view.language()), group.name(), group.label().in(view.language()), lines,
        items.size() >= most, known ? "services.forms.source.register" : "", problems);
  }

  /// One thing of a group; `at` is its index, or behind the last for another one.
  StepPage item(View view, Shown shown, int at, Map<String, String> item, List<Problem> problems) {
    var group = shown.step().group().orElseThrow();
    var questions = new Questions(view.language(), filling.settlements(), messages);
    var asked = view.course().inner(group, item).stream()
        .map(field -> questions.asked(field, item, files(view.draft().answers().attached(field, item)), "")).toList();
    boolean there = at < view.draft().answers().items(group.name()).size();
    var list = view.path(shown.step().name());
    return new StepPage(view.around(list), list + "/" + (there ? String.valueOf(at + 1) : "new"),
        there ? list + "/" + (at + 1) + "/remove" : "", view.number(shown), view.course().steps().size(),
        messages.say(view.language(), "services.forms.item", group.label().in(view.language()), at + 1), "", asked,
        "", problems);
  }

  /// All answers by step; steps of one question stand together. What was not answered is a dash.
  List<Section> sections(View view) {
    var saying = saying(view.language());
    var sections = new ArrayList<Section>();
    var single = new ArrayList<Row>();
    for (var shown : view.course().steps()) {
      var rows = shown.fields().stream().flatMap(field -> rows(view, shown, field, saying).stream()).toList();
      if (rows.size() == 1) {
        var title = shown.step().title().in(view.language());
        single.add(shown.step().group().isPresent() ? rows.getFirst() : rows.getFirst().labelled(title));
      } else {
        if (!single.isEmpty()) sections.add(new Section("", List.copyOf(single)));
        single.clear();
        sections.add(new Section(shown.step().title().in(view.language()), rows));
      }
    }
    if (!single.isEmpty()) sections.add(new Section("", List.copyOf(single)));
    return List.copyOf(sections);
  }

  List<Row> reckoned(View view) {
    var saying = saying(view.language());
    var rows = new ArrayList<Row>();
    view.course().calculated().forEach((calculation, value) -> rows.add(new Row(
        calculation.label().in(view.language()), saying.calculated(value), List.of(), "", "")));
    return rows;
  }

  private List<Row> rows(View view, Shown shown, Field field, Saying saying) {
    var answers = view.draft().answers();
    var path = view.path(shown.step().name());
    var label = field.label().in(view.language());
    return switch (field.kind()) {
      case Kind.Group _ -> {
        var items = answers.items(field.name());
        var group = new ArrayList<Row>();
        for (int at = 0; at < items.size(); at++) {
          group.add(new Row(label + " " + (at + 1), saying.words(view.course(), field, items.get(at)),
              files(answers.attached(field, at)), path + "/" + (at + 1), ""));
        }
        if (items.isEmpty()) group.add(new Row(label, "—", List.of(), path, ""));
        yield group;
      }
      case Kind.Files _ -> {
        var files = files(answers.attached(field.name()));
        yield List.of(new Row(label, files.isEmpty() ? "—" : "", files, path, ""));
      }
      default -> {
        var said = saying.shown(field, answers.fields());
        yield List.of(new Row(label, said.isEmpty() ? "—" : said, List.of(), path,
            source(view, field, answers.fields())));
      }
    };
  }

  /// Which sentence says where the answer comes from, as long as it is what the program offered.
  private static String source(View view, Field field, Map<String, String> answers) {
    var known = Prefilling.known(view.draft(), field);
    if (known.isEmpty() || !known.equals(answers.getOrDefault(field.name(), ""))) return "";
    return field.source().startsWith("account.") ? "services.forms.source.account" : "services.forms.source.register";
  }

  private static List<FileLine> files(List<Attached> attached) {
    return attached.stream().map(file -> new FileLine(file.document().toString(), file.name(),
        FileAdvice.said(file.advice()))).toList();
  }
}
