package az.rayon.accounts;

import az.rayon.kernel.Language;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How to name a person and how to reach them. For whoever writes to the person; nothing here is public.
public record Profile(UUID id, String name, String email, Language language, @Nullable String phone) {}
