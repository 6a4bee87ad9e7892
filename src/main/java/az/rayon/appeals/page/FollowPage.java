package az.rayon.appeals.page;

import az.rayon.accounts.ReceiptDoor;

/// The door to one appeal; `typed` is what somebody wrote while their pass ended.
public record FollowPage(ReceiptDoor.Form form, String typed) {}
