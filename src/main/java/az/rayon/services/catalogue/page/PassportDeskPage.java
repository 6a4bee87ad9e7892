package az.rayon.services.catalogue.page;

import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One passport on the desk. `typed` holds what the form of the draft shows, by the names of its fields; where there is
/// no draft, the version in force is only read.
public record PassportDeskPage(String code, String name, boolean draft, int version, Map<String, String> typed,
    List<Paper> papers, Offer offer, List<Check> checks, List<Version> versions, List<Difference> differences,
    List<Problem> problems) {

  /// A paper of the draft, and whether it may be taken off because nobody was ever asked for it.
  public record Paper(String code, String name, String holder, boolean sometimes, @Nullable LocalDate dropped) {}

  /// Something that the service needs before people can get it, by the end of its message key; whether it is there, and
  /// where it is made.
  public record Check(String what, boolean there, String path) {}

  /// What the draft says now otherwise than was typed by whoever was slower; `label` is the key of what the box is
  /// called.
  public record Difference(String label, String now) {}

  /// What can be chosen.
  public record Offer(List<Choice> rules, List<Choice> papers, List<String> fields) {}

  public record Version(int number, @Nullable LocalDate from, @Nullable LocalDate to) {}

  public String value(String field) {
    return typed.getOrDefault(field, "");
  }

  public boolean is(String field) {
    return !value(field).isEmpty();
  }
}
