package az.rayon.site;

import az.rayon.kernel.Translated;

/// Whose site this is, told by the module that knows the authority.
public interface Imprint {

  Translated authority();
}
