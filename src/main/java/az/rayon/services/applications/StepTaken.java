package az.rayon.services.applications;

import java.util.UUID;

/// Published once a step with an application is stored. Carries its key only.
record StepTaken(UUID step) {}
