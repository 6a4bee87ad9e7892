package az.rayon.actionplan.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A measure in the plan's list: both levels, the figure that matters, and what is next.
public record MeasureRow(String number, String title, String path, LevelView level, @Nullable FigureView figure,
    int figures, LocalDate ends, @Nullable LocalDate next, String nextTitle, int overdue) {}
