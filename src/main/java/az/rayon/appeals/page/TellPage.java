package az.rayon.appeals.page;

import az.rayon.site.Problem;
import az.rayon.site.page.DateText;
import java.time.LocalDate;
import java.util.List;

/// Word that is owed, and how it was given. `whom` is the body that an appeal goes to; empty for the person.
public record TellPage(String number, String notice, String what, String whom, LocalDate due, String how, String letter,
    DateText on, List<Problem> problems) {}
