package az.rayon.site.page;

import gg.jte.Content;
import java.util.List;

/// The first page's parts, each drawn by the module that has it.
public record HomePage(List<Content> open, List<Content> pulse, List<Content> news) {}
