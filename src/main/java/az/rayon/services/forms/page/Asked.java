package az.rayon.services.forms.page;

import az.rayon.site.page.Choice;
import az.rayon.site.page.DateText;
import java.util.List;

/// One question as a page shows it, in the reader's language. `kind` is that of the form's file; `source` is the key of
/// the sentence that says where the answer was taken from, or empty.
public record Asked(String kind, String name, String label, String hint, boolean optional, String value, String rest,
    DateText day, List<Choice> choices, String unit, int limit, String source, List<FileLine> files, boolean full) {}
