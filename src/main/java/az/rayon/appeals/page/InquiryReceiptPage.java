package az.rayon.appeals.page;

import az.rayon.appeals.page.InquiryView.Clock;

/// What whoever asked takes home. `pin` is empty once its time to be shown has passed; `paper` is where it is printed.
public record InquiryReceiptPage(String number, String pin, Clock clock, String receipt, String email, boolean free,
    String paper) {}
