import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Compiles the style sheet. The build runs this file, so that nobody needs Node or a Sass of their own.
/// Arguments: the SCSS file to read, the CSS file to write, a folder for GOV.UK Frontend's sources.
class Styles {

  public static void main(String[] args) throws Exception {
    var source = Path.of(args[0]);
    var target = Path.of(args[1]);
    var sources = Path.of(args[2]);
    unpack(sources);
    try (var sass = SassCompilerFactory.bundled()) {
      sass.setOutputStyle(OutputStyle.COMPRESSED);
      sass.setGenerateSourceMaps(false);
      sass.setQuietDeps(true);
      sass.setLoadPaths(List.of(sources.toFile()));
      Files.createDirectories(target.getParent());
      Files.writeString(target, sass.compileFile(source.toFile()).getCss());
    }
  }

  /// GOV.UK Frontend comes as a jar; Sass wants files.
  private static void unpack(Path folder) throws Exception {
    if (Files.isDirectory(folder.resolve("govuk"))) return;
    var jar = Styles.class.getResource("/META-INF/maven/org.webjars.npm/govuk-frontend/pom.xml").toURI();
    try (var zip = FileSystems.newFileSystem(jar, Map.of());
        var files = Files.walk(zip.getPath("META-INF/resources/webjars/govuk-frontend"))) {
      for (var file : files.filter(file -> file.toString().endsWith(".scss")).toList()) {
        var path = file.toString();
        if (path.contains("/dist/govuk/")) copy(file, folder.resolve(path.substring(path.indexOf("/dist/") + 6)));
      }
    }
  }

  private static void copy(Path file, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.writeString(to, Files.readString(file));
  }
}
