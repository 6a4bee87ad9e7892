package az.rayon.appeals;

import az.rayon.kernel.Translated;

/// What an appeal is about, as the authority sorts them.
record Topic(String code, Translated name) {}
