package az.rayon.actionplan.page;

import java.util.List;
import java.util.UUID;

/// A sentence of a report as it is read: the numbers of what it rests on, and what to know before believing it. `mark`
/// changes with the words.
public record SentenceView(UUID id, String text, String mark, List<Integer> refs, String origin, boolean edited,
    boolean unsupported,
    boolean noData, int restated, boolean repeated, boolean misquoted) {}
