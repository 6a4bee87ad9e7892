package az.rayon.services.forms.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What whoever sent a form takes home. `pin` is empty where it is not shown any more, or there is none; `due` is the
/// last day on which the answer comes, and `fee` is empty where nothing is paid.
public record SentPage(String service, String title, String number, String pin, String email, @Nullable LocalDate due,
    String fee) {}
