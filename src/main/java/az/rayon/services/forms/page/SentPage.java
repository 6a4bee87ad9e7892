package az.rayon.services.forms.page;

/// What whoever sent a form takes home. `pin` is empty where it is not shown any more, or there is none.
public record SentPage(String service, String title, String number, String pin, String email) {}
