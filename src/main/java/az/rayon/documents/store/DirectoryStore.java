package az.rayon.documents.store;

import az.rayon.database.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// The store in a directory, `RAYON_DATA/files`: `ab/cd/abcd….` A file there is complete or it is not there: it is
/// written beside, forced to disk and renamed.
@Component
class DirectoryStore implements FileStore {

  private final Path root;
  private final Path incoming;

  DirectoryStore(Settings settings) {
    this.root = settings.data().resolve("files");
    this.incoming = root.resolve("incoming");
  }

  @Override
  public Path stage() throws IOException {
    Files.createDirectories(incoming);
    return Files.createTempFile(incoming, "", ".part");
  }

  @Override
  public void settle(Path staged, String sha256) throws IOException {
    var folder = folder(sha256);
    var target = folder.resolve(sha256);
    if (Files.exists(target)) {
      Files.deleteIfExists(staged);
      return;
    }
    Files.createDirectories(folder);
    force(staged);
    Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
    force(folder);
  }

  @Override
  public InputStream open(String sha256) throws IOException {
    return Files.newInputStream(path(sha256));
  }

  @Override
  public void remove(String sha256) throws IOException {
    Files.deleteIfExists(path(sha256));
  }

  @Override
  public List<String> settledBefore(Instant moment) throws IOException {
    if (!Files.isDirectory(root)) return List.of();
    try (var files = Files.find(root, 3, (_, facts) -> facts.isRegularFile()
        && facts.lastModifiedTime().toInstant().isBefore(moment))) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.matches("[0-9a-f]{64}")).toList();
    }
  }

  @Override
  public long room() throws IOException {
    Files.createDirectories(root);
    return Files.getFileStore(root).getUsableSpace();
  }

  private Path path(String sha256) {
    return folder(sha256).resolve(sha256);
  }

  private Path folder(String sha256) {
    return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
  }

  private static void force(Path path) throws IOException {
    try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
