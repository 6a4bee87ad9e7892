package az.rayon.opendata.page;

import az.rayon.opendata.page.KeptPage.Line;
import az.rayon.site.Problem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A dataset that follows a register, as those see it who keep states of it. `looked` begins the period for which the
/// program has looked last, `stopped` is what stood against keeping the rows then, `allowed` what an official has said
/// may stay public, both in words.
public record StatePage(String name, String title, int recent, @Nullable LocalDate looked, List<String> stopped,
    List<String> allowed,
    List<Line> states, boolean keeps, String note, List<Problem> problems) {}
