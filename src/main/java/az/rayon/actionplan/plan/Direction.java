package az.rayon.actionplan.plan;

import az.rayon.kernel.Translated;
import java.util.UUID;

/// A chapter of a plan (istiqamət). Where only its number is known, the title is empty.
public record Direction(UUID id, UUID plan, String number, Translated title) {}
