package az.rayon.opendata.page;

import az.rayon.site.page.Stat;

/// One live figure of the home page.
public record PulsePage(Stat stat) {}
