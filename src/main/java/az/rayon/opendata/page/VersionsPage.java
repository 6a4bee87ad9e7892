package az.rayon.opendata.page;

import az.rayon.opendata.page.KeptPage.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was public under a dataset's name, and when; each version has its own address for good. `follows` where the
/// rows follow a register: then the versions are states of it that were kept.
public record VersionsPage(String name, String title, boolean follows, @Nullable String withdrawn,
    List<Line> versions) {}
