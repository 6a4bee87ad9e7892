package az.rayon.opendata.subscriptions;

import az.rayon.kernel.Language;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That somebody wants a letter when a dataset has something new. `confirmed` by whoever reads letters at the address.
record Subscription(UUID id, String dataset, String email, Language language, LocalDate asked,
    @Nullable LocalDate confirmed) {}
