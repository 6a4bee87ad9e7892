package az.rayon.services.forms.page;

import java.time.LocalDate;

/// What stands around every page of a form that is being filled in. `back` leads to where the reader came from;
/// `older`: a newer form has come into force since it was begun.
public record Around(String service, String title, String key, String back, boolean preview, boolean assisted,
    boolean signedIn, LocalDate keptUntil, boolean older) {

  public String path() {
    return "/services/" + service + "/apply/" + key;
  }

  public Around back(String path) {
    return new Around(service, title, key, path, preview, assisted, signedIn, keptUntil, older);
  }
}
