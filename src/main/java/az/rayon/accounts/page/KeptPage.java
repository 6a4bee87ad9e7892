package az.rayon.accounts.page;

import java.util.List;
import java.util.Map;

/// What was typed and not accepted yet, with a button that sends it. The messages start with `key`; `files` have to be
/// chosen again, each in its field.
public record KeptPage(String key, String path, Map<String, List<String>> fields, Map<String, List<String>> files) {}
