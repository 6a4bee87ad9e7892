package az.rayon.actionplan.page;

/// A dataset as it stood on the day of approval.
public record FrozenRow(String dataset, int rows, String sha256, String path) {

  public String fileName() {
    return dataset + ".csv";
  }
}
