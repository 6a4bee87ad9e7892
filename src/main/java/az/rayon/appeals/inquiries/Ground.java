package az.rayon.appeals.inquiries;

import az.rayon.kernel.Translated;

/// A ground on which the law lets information be refused or withheld. `article` is of Law 1024-IIQ, empty where nobody
/// has found it; `verified`: whether it was read in the law itself. `needsLink`: whoever names it says where the
/// information is.
public record Ground(String code, Translated name, String article, boolean verified, boolean withholds,
    boolean needsLink) {}
