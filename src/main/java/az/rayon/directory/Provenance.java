package az.rayon.directory;

/// Where a statement of the directory comes from, and how sure of it we are.
public record Provenance(Standing standing, String source) {

  public boolean sample() {
    return standing == Standing.SAMPLE;
  }
}
