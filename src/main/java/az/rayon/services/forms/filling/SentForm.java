package az.rayon.services.forms.filling;

import java.time.Instant;
import java.util.UUID;

/// The receipt of a form that was sent. `pin` is empty where there is none.
record SentForm(UUID key, String service, String number, String pin, String email, Instant sentAt) {}
