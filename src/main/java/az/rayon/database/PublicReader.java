package az.rayon.database;

import org.springframework.jdbc.core.simple.JdbcClient;

/// The connection by which public pages, figures and interfaces read what is public. Its role can read the views of the
/// schema `open_data` and nothing else (N1), so a leak needs a migration that says so.
public record PublicReader(JdbcClient db) {}
