package az.rayon.accounts.keeping;

import az.rayon.site.page.DateText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/// The three fields of a last day, as the form's date input names them.
record DateFields(@Nullable String until, @BindParam("until-month") @Nullable String month,
    @BindParam("until-year") @Nullable String year) {

  DateText text() {
    return new DateText(Objects.requireNonNullElse(until, ""), Objects.requireNonNullElse(month, ""),
        Objects.requireNonNullElse(year, ""));
  }
}
