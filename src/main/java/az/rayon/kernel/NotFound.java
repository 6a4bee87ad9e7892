package az.rayon.kernel;

/// The thing asked for does not exist, or the asker may not know that it does. Becomes the 404 page.
public final class NotFound extends RuntimeException {

  public NotFound(String kind) {
    super("no such " + kind);
  }
}
