package az.rayon.appeals.inquiries;

import java.util.UUID;

/// Published once a step with a request is stored. Carries its key only.
public record InquiryStepTaken(UUID step) {}
