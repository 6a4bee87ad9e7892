package az.rayon.database;

/// Whoever keeps the rows: the PostgreSQL that the program looks after, or somebody else's. Closed last.
interface Server extends AutoCloseable {

  Login login();

  @Override
  void close();
}
