package az.rayon.directory;

import java.time.LocalDate;

/// Published once nobody holds the post from the day on. Whatever was in the holder's hands needs another.
public record PostVacated(PostId post, LocalDate from) {}
