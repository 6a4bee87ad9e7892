package az.rayon.opendata.harvest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A catalogue of somebody else. `seen` of `told` is how far the reading is; `why` and `detail` say what went wrong.
record Source(UUID id, Kind kind, String title, String address, State state, int seen, int told, String why,
    String detail, @Nullable Instant readAt) {

  enum Kind {
    DCAT, CKAN, FILE
  }

  enum State {
    WAITING, READING, DONE, FAILED, STOPPED
  }

  boolean working() {
    return state == State.WAITING || state == State.READING;
  }
}
