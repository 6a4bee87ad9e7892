package az.rayon.services.forms.filling;

import java.util.UUID;

/// One who applies too, and what they said to the answers as they were: `seal` tells whether they have changed since.
record Consent(UUID token, UUID filling, int place, String name, String email, String seal, State state) {

  enum State {
    ASKED, GIVEN, REFUSED
  }
}
