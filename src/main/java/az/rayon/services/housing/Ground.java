package az.rayon.services.housing;

import az.rayon.kernel.Translated;

/// On which ground a place is changed or, where it `ends`, an entry leaves the queue.
record Ground(String code, boolean ends, Translated name, boolean confirmed) {}
