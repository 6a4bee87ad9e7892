package az.rayon.appeals.page;

import az.rayon.appeals.page.AppealView.FileLine;
import az.rayon.site.Problem;
import java.util.List;

/// The files that go with an appeal that is being written.
public record FilesPage(String key, List<FileLine> files, boolean full, int most, List<Problem> problems) {}
