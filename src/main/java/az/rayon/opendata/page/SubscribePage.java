package az.rayon.opendata.page;

import az.rayon.site.Problem;
import java.util.List;

/// Asking for a letter whenever a dataset has something new.
public record SubscribePage(String name, String title, String email, List<Problem> problems) {}
