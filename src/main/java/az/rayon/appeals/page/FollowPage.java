package az.rayon.appeals.page;

import az.rayon.site.Problem;
import java.util.List;

/// The door to one appeal: its number and PIN. The PIN is never put back into the page; `typed` is what somebody wrote
/// while their pass ended.
public record FollowPage(String number, String typed, List<Problem> problems) {}
