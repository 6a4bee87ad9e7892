package az.rayon.database;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// The connection by which public pages, figures and interfaces read what is public. Its role can read the views of the
/// schema `open_data` and nothing else (N1), so a leak needs a migration that says so.
///
/// `moment` runs several questions as of one moment; inside it a long answer is fetched piece by piece
/// (`withFetchSize`) instead of all at once. `wire` is for what has no words in SQL's own language, such as COPY.
public record PublicReader(JdbcClient db, JdbcOperations wire, TransactionOperations moment) {}
