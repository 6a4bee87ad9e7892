package az.rayon.services.housing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where an entry stood as a month began.
record Standing(LocalDate month, int general, @Nullable Integer privileged) {}
