package az.rayon.services.forms.page;

import az.rayon.site.Problem;
import java.util.List;

/// How to come back to a form: the address, and a letter with it.
public record LaterPage(Around around, String address, String email, boolean sent, List<Problem> problems) {}
