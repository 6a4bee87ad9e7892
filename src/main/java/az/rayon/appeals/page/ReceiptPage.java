package az.rayon.appeals.page;

import java.time.Instant;
import java.time.LocalDate;

/// What whoever handed in an appeal takes home. `pin` is empty once its time to be shown has passed.
public record ReceiptPage(String number, String pin, Instant receivedAt, LocalDate due, boolean provisional,
    String reason, String receipt, String email) {}
