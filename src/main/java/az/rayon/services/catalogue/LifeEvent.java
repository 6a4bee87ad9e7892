package az.rayon.services.catalogue;

import az.rayon.kernel.Translated;

/// What happens in somebody's life that makes them need a service.
record LifeEvent(String code, Translated name) {}
