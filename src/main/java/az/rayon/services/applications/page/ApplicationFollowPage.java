package az.rayon.services.applications.page;

import az.rayon.site.Problem;
import java.util.List;

/// The door to an application for whoever holds its receipt.
public record ApplicationFollowPage(String number, List<Problem> problems) {}
