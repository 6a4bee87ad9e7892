package az.rayon.directory;

import az.rayon.kernel.Translated;

/// The district executive authority that this installation serves. The code is the district's in ISO 3166-2.
public record Authority(String code, Translated name, Translated shortName, Contact contact, String site, Term term,
    Provenance provenance) {}
