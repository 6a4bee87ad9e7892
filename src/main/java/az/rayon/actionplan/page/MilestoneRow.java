package az.rayon.actionplan.page;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A step of a measure. `late` is how many days it is overdue, 0 when it is not.
public record MilestoneRow(UUID id, String measure, String measureTitle, String title, LocalDate due,
    @Nullable LocalDate done, String result, long late, String executors, String path,
    int version) {}
