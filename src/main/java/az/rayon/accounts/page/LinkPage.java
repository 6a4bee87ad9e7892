package az.rayon.accounts.page;

import az.rayon.site.Problem;
import java.util.List;

/// A new password by a letter's link, or the news that the link is no good any more.
public record LinkPage(String secret, boolean expired, List<Problem> problems) {}
