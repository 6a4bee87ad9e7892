package az.rayon.directory.page;

import java.util.List;

/// The steps from an empty installation to one that serves people. `name` is the last part of a step's message keys.
public record FirstStepsPage(List<Step> steps) {

  public record Step(String name, String path, boolean done) {}
}
