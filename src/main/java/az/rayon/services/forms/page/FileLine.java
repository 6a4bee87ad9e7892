package az.rayon.services.forms.page;

import java.util.List;

/// A file that was sent with an answer, and the keys of what was noticed about it.
public record FileLine(String key, String name, List<String> advice) {}
