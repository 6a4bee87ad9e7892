package az.rayon.appeals.page;

import az.rayon.appeals.page.AppealView.FileLine;
import az.rayon.site.Problem;
import java.util.List;

/// The files that will go with the answer to a request.
public record InquiryFilesPage(String number, List<FileLine> files, boolean full, int most, List<Problem> problems) {}
