package az.rayon.appeals.mail;

import az.rayon.appeals.mail.MailItem.Source;
import az.rayon.appeals.mail.TakingMail.Arrived;
import az.rayon.kernel.Actor.Clockwork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Takes saved messages (.eml) that somebody has put into the folder `mail` under `RAYON_DATA`. A file is removed once
/// what it holds is stored; what cannot be read is put aside beside them.
@Component
class ReadingFolder {

  static final String NAME = "folder";

  private static final Logger LOG = LoggerFactory.getLogger(ReadingFolder.class);
  private static final Duration STILL_WRITTEN = Duration.ofSeconds(5);

  private final Path folder;
  private final long limit;
  private final MailSources sources;
  private final ReceivingMail receiving;
  private final Clock clock;
  private final UUID node = UUID.randomUUID();

  ReadingFolder(@Value("${rayon.data}") Path data, MailboxSettings settings, MailSources sources,
      ReceivingMail receiving, Clock clock) {
    this.folder = data.resolve("mail");
    this.limit = settings.limit().toBytes();
    this.sources = sources;
    this.receiving = receiving;
    this.clock = clock;
  }

  int read() {
    var files = list();
    if (files.isEmpty() || !sources.take(NAME, node, clock.instant())) return 0;
    var trouble = "";
    try {
      for (var file : files) take(file);
      return files.size();
      // checkstyle:off IllegalCatch - whatever stops one round is told on the desk, and the next round tries again
    } catch (IOException | RuntimeException e) { // checkstyle:on
      trouble = e.getClass().getSimpleName();
      LOG.warn("the folder of mail cannot be read: {}", trouble);
      return 0;
    } finally {
      sources.release(NAME, node, trouble, clock.instant());
    }
  }

  private void take(Path file) throws IOException {
    var arrived = arrived(file);
    var item = receiving.receive(arrived, new Clockwork("appeals.mail"), () -> {});
    if (!arrived.whole() || item.original() == null) {
      var aside = Files.createDirectories(folder.resolve("unread"));
      Files.move(file, aside.resolve(item.id() + ".eml"), StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.deleteIfExists(file);
    }
  }

  private Arrived arrived(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var content = in.readNBytes((int) Math.min(limit, Integer.MAX_VALUE - 16));
      return new Arrived(content, in.read() < 0, Source.FOLDER);
    }
  }

  private List<Path> list() {
    if (!Files.isDirectory(folder)) return List.of();
    var before = clock.instant().minus(STILL_WRITTEN);
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".eml"))
          .filter(file -> Files.isRegularFile(file) && written(file).isBefore(before)).sorted().toList();
    } catch (IOException e) {
      LOG.warn("the folder of mail cannot be listed: {}", e.getClass().getSimpleName());
      return List.of();
    }
  }

  /// A file that is gone meanwhile counts as still written.
  private static Instant written(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      return Instant.MAX;
    }
  }
}
