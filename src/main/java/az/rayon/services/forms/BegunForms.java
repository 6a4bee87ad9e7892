package az.rayon.services.forms;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Translated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What people have begun to fill in and not sent.
public interface BegunForms {

  /// Those of a person who is signed in, the latest first.
  List<Begun> listBegun(Actor by);

  /// A form as far as it was filled in, and until when it is kept.
  record Begun(UUID key, String service, Translated title, Instant until) {

    public String path() {
      return "/services/" + service + "/apply/" + key;
    }
  }
}
