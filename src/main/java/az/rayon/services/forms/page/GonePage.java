package az.rayon.services.forms.page;

/// A form that nobody came back for in time, or that never was.
public record GonePage(String service) {}
