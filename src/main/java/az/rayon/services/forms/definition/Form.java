package az.rayon.services.forms.definition;

import az.rayon.kernel.Translated;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The form of a service: what is asked, one step a page. Who applies is asked first on every form and stands in none;
/// `together` asks at the end for those who apply too and confirm it themselves.
public record Form(Translated title, Translated lead, boolean together, List<Step> steps,
    List<Calculation> calculations) {

  static final Translated NOTHING = Translated.az("");

  public Form {
    title = Objects.requireNonNullElse(title, NOTHING);
    lead = Objects.requireNonNullElse(lead, NOTHING);
    steps = List.copyOf(Objects.requireNonNullElse(steps, List.of()));
    calculations = List.copyOf(Objects.requireNonNullElse(calculations, List.of()));
  }

  public static Form titled(Translated title) {
    return new Form(title, NOTHING, false, List.of(), List.of());
  }

  /// All steps in the order in which they are asked, with those that every form has.
  @JsonIgnore
  public List<Step> whole() {
    var all = new ArrayList<Step>();
    all.add(OwnSteps.applicant());
    all.addAll(steps);
    if (together) all.add(OwnSteps.others());
    return all;
  }

  public Optional<Step> findStep(String name) {
    return whole().stream().filter(step -> step.name().equals(name)).findFirst();
  }

  /// Every question that is not inside a group.
  @JsonIgnore
  public Stream<Field> fields() {
    return whole().stream().flatMap(step -> step.fields().stream());
  }

  public Optional<Field> findField(String name) {
    return fields().filter(field -> field.name().equals(name)).findFirst();
  }

  /// The papers of the passport that the form asks for, by their codes.
  @JsonIgnore
  public Set<String> papers() {
    return fields().flatMap(field -> Stream.concat(Stream.of(field), field.kind().inner().stream()))
        .flatMap(field -> field.kind().wanted().stream()).collect(Collectors.toSet());
  }

  /// A question or a calculation is called otherwise, also where the form speaks of it.
  public Form renamed(String old, String other) {
    return new Form(title, lead, together, steps.stream().map(step -> step.renamed(old, other)).toList(),
        calculations.stream().map(each -> each.renamed(old, other)).toList());
  }

  public Form headed(Translated newTitle, Translated newLead, boolean newTogether) {
    return new Form(newTitle, newLead, newTogether, steps, calculations);
  }

  public Form with(List<Step> newSteps) {
    return new Form(title, lead, together, newSteps, calculations);
  }

  public Form calculating(List<Calculation> newCalculations) {
    return new Form(title, lead, together, steps, newCalculations);
  }
}
