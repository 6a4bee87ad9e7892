package az.rayon.services;

import java.util.UUID;

/// Published once a certificate stands in the registry with its signed PDF.
public record CertificateIssued(UUID certificate) {}
