package az.rayon.appeals.page;

import az.rayon.site.Problem;
import java.util.List;

/// A request as whoever asked sees it. `path` is where what they do with it is sent; `signedIn`: they came from their
/// account. `published`: everybody reads the answer too.
public record InquiryStatusPage(InquiryView inquiry, boolean signedIn, String path, Seen seen, String addition,
    boolean published, List<Problem> problems) {}
