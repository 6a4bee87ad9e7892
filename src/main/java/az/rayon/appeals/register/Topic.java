package az.rayon.appeals.register;

import az.rayon.kernel.Translated;

/// What an appeal is about, as the authority sorts them.
public record Topic(String code, Translated name) {}
