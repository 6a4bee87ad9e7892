package az.rayon.services.forms.editing;

import az.rayon.kernel.Language;
import az.rayon.services.catalogue.Passport;
import az.rayon.services.catalogue.Passport.Paper;
import az.rayon.services.forms.definition.Field;
import az.rayon.services.forms.definition.Flaw;
import az.rayon.services.forms.definition.Form;
import az.rayon.services.forms.definition.Kind;
import az.rayon.site.Problem;
import az.rayon.site.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Says where a form and the passport of its service differ about papers. What the passport does not name, or no longer
/// asks for, the form may not ask for; what somebody else holds anyway, it should not.
record PaperChecks(Passport passport, Language language) {

  static final String KEY = "services.forms.flaw.paper.";

  List<Flaw> flaws(Form form) {
    var asked = form.steps().stream().flatMap(step -> step.fields().stream().flatMap(field -> Stream.concat(
        question(step.name(), field.name(), field),
        field.kind().inner().stream().flatMap(
            inner -> question(step.name(), field.name() + "." + inner.name(), inner)))));
    var unasked = passport.asked().stream().filter(paper -> !form.papers().contains(paper.code()))
        .map(paper -> new Flaw("", "", "", false, new Problem("", KEY + "unasked", name(paper))));
    return Stream.concat(asked, unasked).toList();
  }

  private Stream<Flaw> question(String step, String path, Field field) {
    if (!(field.kind() instanceof Kind.Files files)) return Stream.empty();
    if (files.papers().isEmpty() && !passport.papers().isEmpty()) {
      return Stream.of(new Flaw(step, path, "", false, new Problem("", KEY + "none", field.label().in(language))));
    }
    return files.papers().stream().flatMap(code -> paper(code).stream())
        .map(fault -> new Flaw(step, path, "", fault.blocks(), fault.problem()));
  }

  private record Fault(boolean blocks, Problem problem) {}

  private Optional<Fault> paper(String code) {
    var known = passport.papers().stream().filter(paper -> paper.code().equals(code)).findFirst();
    if (known.isEmpty()) return Optional.of(new Fault(true, new Problem("", KEY + "unknown", code)));
    var paper = known.get();
    var dropped = paper.dropped();
    if (dropped != null) {
      return Optional.of(new Fault(true,
          new Problem("", KEY + "dropped", name(paper), Words.date(language, dropped))));
    }
    var holder = paper.holder().in(language);
    return holder.isEmpty()
        ? Optional.empty()
        : Optional.of(new Fault(false, new Problem("", KEY + "held", name(paper), holder)));
  }

  private String name(Paper paper) {
    return paper.name().in(language);
  }
}
