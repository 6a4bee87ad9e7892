package az.rayon.services;

import java.util.UUID;

/// Published once an application has been granted or refused.
public record ApplicationDecided(UUID application) {}
