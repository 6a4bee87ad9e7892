package az.rayon.appeals.page;

import az.rayon.site.Problem;
import java.util.List;

/// The door to one request: its number and PIN. The PIN is never put back into the page.
public record InquiryFollowPage(String number, List<Problem> problems) {}
