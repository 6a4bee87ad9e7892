package az.rayon.accounts;

import java.util.List;

/// Addresses of public data that programs read, a page of any other site among them. No cookie is looked at there.
public record OpenPlaces(List<String> patterns) {

  public OpenPlaces {
    patterns = List.copyOf(patterns);
  }
}
