package az.rayon.directory.page;

import java.util.List;

/// The steps from an empty installation to one that serves people.
public record FirstStepsPage(List<Step> steps) {

  /// `name` is the last part of its message keys.
  public record Step(String name, String path, boolean done) {}
}
