package az.rayon.services.certificates.page;

import java.util.List;

/// The kinds of certificates and how their templates stand.
public record TemplatesPage(List<Line> lines, boolean mayWrite) {

  public record Line(String kind, String name, int edition, String state, boolean draft, boolean confirmed) {}
}
