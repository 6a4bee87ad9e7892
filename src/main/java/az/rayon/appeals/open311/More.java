package az.rayon.appeals.open311;

/// What a program adds to a request later: words, how the person sees its state, a picture. `note` is all of it as the
/// desk reads it.
record More(String number, String text, String status, String media, String note, Fingerprint fingerprint) {}
