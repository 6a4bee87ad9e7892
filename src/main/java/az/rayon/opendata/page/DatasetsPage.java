package az.rayon.opendata.page;

import java.util.List;

/// What can be taken away as data.
public record DatasetsPage(List<Entry> datasets) {

  public record Entry(String name, String title, int columns) {}
}
