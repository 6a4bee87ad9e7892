package az.rayon.actionplan.page;

/// A dataset as it stood when the report's figures were read.
public record FrozenRow(String dataset, int rows, String sha256, String path) {

  public String fileName() {
    return dataset + ".csv";
  }
}
