package az.rayon.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// The connection by which public pages, figures and interfaces read what is public. Its role can read the views of the
/// schema `open_data` and nothing else (N1), so a leak needs a migration that says so.
///
/// `moment` runs several questions as of one moment; inside it a long answer is fetched piece by piece
/// (`withFetchSize`) instead of all at once.
public record PublicReader(JdbcClient db, TransactionOperations moment) {}
