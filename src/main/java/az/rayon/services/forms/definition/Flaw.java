package az.rayon.services.forms.definition;

import az.rayon.site.Problem;

/// Something about a form that is to be put right. `step`, `field` and `calculation` say where, and are empty where it
/// is elsewhere; `blocks` tells what must be from what should be.
public record Flaw(String step, String field, String calculation, boolean blocks, Problem problem) {}
