package az.rayon.documents.store;

import az.rayon.documents.Document;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

/// A kept file as the web layer streams it, whole or in ranges.
public final class StoredBytes extends AbstractResource {

  private final FileStore store;
  private final Document document;

  public StoredBytes(FileStore store, Document document) {
    this.store = store;
    this.document = document;
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return store.open(document.sha256());
  }

  @Override
  public long contentLength() {
    return document.size();
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public String getDescription() {
    return "document " + document.id();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StoredBytes bytes && bytes.document.equals(document);
  }

  @Override
  public int hashCode() {
    return document.hashCode();
  }
}
