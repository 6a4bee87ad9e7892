package az.rayon.actionplan.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A piece of evidence: `kind` is FILE, LINK, DEED or FIGURE, `address` leads to it (to another site for a link),
/// `detail` is the file's hash or the figure's period.
public record EvidenceRow(UUID id, String kind, LocalDate on, String title, String address, String name, String detail,
    String body, Instant addedAt, @Nullable Instant withdrawnAt, String withdrawnWhy) {}
