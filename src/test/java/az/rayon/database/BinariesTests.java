package az.rayon.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesTests {

  private static final byte[] NO_ARCHIVE = {1, 2, 3};

  @TempDir
  private Path folder;

  @Test
  void whatTheBuildHasUnpackedIsCopied() throws IOException {
    var programs = Files.createDirectories(folder.resolve(name()).resolve("lib"));
    Files.writeString(programs.resolve("libpq.so.5"), "a library");
    Files.createSymbolicLink(programs.resolve("libpq.so"), Path.of("libpq.so.5"));
    var home = Binaries.unpack(archive(), Files.createDirectory(folder.resolve("data"))).home();
    assertThat(home).isEqualTo(folder.resolve("data").resolve(name()));
    assertThat(home.resolve("lib/libpq.so")).isSymbolicLink().hasContent("a library");
  }

  @Test
  void anArchiveThatCannotBeReadLeavesNothingThatLooksComplete() {
    assertThatThrownBy(() -> Binaries.unpack(archive(), folder)).isInstanceOf(IOException.class);
    assertThat(folder.resolve(name())).doesNotExist();
  }

  private static String name() {
    var sum = new CRC32();
    sum.update(NO_ARCHIVE);
    return "binaries-" + HexFormat.of().toHexDigits((int) sum.getValue());
  }

  private URL archive() throws IOException {
    var jar = folder.resolve("binaries.jar");
    try (var packed = new ZipOutputStream(Files.newOutputStream(jar))) {
      packed.putNextEntry(new ZipEntry("postgres.txz"));
      packed.write(NO_ARCHIVE);
    }
    return URI.create("jar:" + jar.toUri() + "!/postgres.txz").toURL();
  }
}
