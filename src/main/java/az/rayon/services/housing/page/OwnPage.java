package az.rayon.services.housing.page;

import az.rayon.site.Problem;
import java.util.List;

/// Own places in the queue: those found, and otherwise the form that asks by what to find one.
public record OwnPage(String number, List<EntryView> entries, List<Problem> problems) {}
