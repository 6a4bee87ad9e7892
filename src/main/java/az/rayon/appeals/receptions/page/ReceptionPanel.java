package az.rayon.appeals.receptions.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// On the first page of the desk: who should receive and has no day, how many are awaited today, the next mobile
/// reception.
public record ReceptionPanel(List<String> without, long awaited, @Nullable MobileLine next) {}
