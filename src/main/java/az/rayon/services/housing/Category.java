package az.rayon.services.housing;

import az.rayon.kernel.Translated;

/// What a household waits as. `group` is what the public is told instead; `confirmed` says whether it was read in an
/// act.
record Category(String code, Translated name, String group, boolean privileged, boolean eachApart,
    boolean confirmed) {}
