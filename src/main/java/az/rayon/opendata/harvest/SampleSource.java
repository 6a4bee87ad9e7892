package az.rayon.opendata.harvest;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Demonstration;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The catalogue of a portal that was made up, laid in as a file.
@Component
class SampleSource implements Demonstration {

  private static final ClassPathResource FILE = new ClassPathResource("demonstration/opendata/neighbour.ttl");

  private final Catalogues catalogues;
  private final KeepingSources keeping;

  SampleSource(Catalogues catalogues, KeepingSources keeping) {
    this.catalogues = catalogues;
    this.keeping = keeping;
  }

  @Override
  public int order() {
    return 70;
  }

  @Override
  public void prepare() {
    try (var in = FILE.getInputStream()) {
      keeping.layIn("Nümunə portalı", catalogues.dcat(in.readAllBytes(), "text/turtle", "").found(),
          new Actor.Clockwork("demonstration"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Unreadable e) {
      throw new IllegalStateException(e.why() + " " + e.detail(), e);
    }
  }
}
