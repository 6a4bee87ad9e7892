package az.rayon.appeals.page;

import java.time.Instant;
import java.time.LocalDate;

/// What whoever handed in an appeal takes home. `pin` is empty once its time to be shown has passed. `others` is how
/// many signed beside the author, `speaker` who spoke for them; both are mostly empty. `paper` is where it is printed.
public record ReceiptPage(String number, String pin, Instant receivedAt, LocalDate due, boolean provisional,
    String reason, String receipt, String email, String author, int others, String speaker, String paper) {}
