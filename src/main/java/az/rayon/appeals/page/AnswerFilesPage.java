package az.rayon.appeals.page;

import az.rayon.appeals.page.AppealView.FileLine;
import az.rayon.site.Problem;
import java.util.List;

/// The files that will go with the answer to an appeal or a request. `path` is where that is examined at the desk.
public record AnswerFilesPage(String number, String path, List<FileLine> files, boolean full, int most,
    List<Problem> problems) {}
