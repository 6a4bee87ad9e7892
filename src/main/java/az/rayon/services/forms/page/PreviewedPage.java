package az.rayon.services.forms.page;

/// The end of a trial: here the form would be sent.
public record PreviewedPage(String service, String title) {}
