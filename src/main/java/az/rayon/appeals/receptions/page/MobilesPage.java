package az.rayon.appeals.receptions.page;

import az.rayon.site.page.Choice;
import az.rayon.site.page.Paging;
import java.util.List;

/// All mobile receptions, the newest first; `settlement` is the one asked for, or empty.
public record MobilesPage(List<MobileLine> lines, Paging paging, String settlement, List<Choice> settlements) {}
