package az.rayon.actionplan.page;

import java.time.Instant;

/// One line of a measure's history: the message key's end, what it speaks of, why, and by whom (empty: the program).
public record DiaryRow(Instant at, String event, String what, boolean level, String reason, String body, String deed) {}
