package az.rayon.site.page;

/// Tells the reader what went wrong and what to do: the message keys start with `key`; `incident` is what to name when
/// asking for help, and is empty where the reader can go on alone.
public record TroublePage(int status, String key, String incident) {}
