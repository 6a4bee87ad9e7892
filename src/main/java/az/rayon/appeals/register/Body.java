package az.rayon.appeals.register;

import az.rayon.kernel.Translated;

/// A body outside the authority that appeals are forwarded to. A retired one is offered no more.
public record Body(String code, Translated name, boolean retired) {}
