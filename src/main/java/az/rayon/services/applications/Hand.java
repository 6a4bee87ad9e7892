package az.rayon.services.applications;

import az.rayon.kernel.Actor;

/// Who does something with an application: whoever applied (`own`), from their account or with number and PIN, or an
/// official, perhaps for them. The page that let them in says which.
record Hand(Actor by, boolean own) {}
