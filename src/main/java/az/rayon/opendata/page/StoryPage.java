package az.rayon.opendata.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text around a chart. `source` is the path of the page that has the figures; there is no `chart` where they are
/// gone.
public record StoryPage(String title, List<String> paragraphs, @Nullable Chart chart, boolean live,
    LocalDate published, String source) {}
