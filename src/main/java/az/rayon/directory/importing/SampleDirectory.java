package az.rayon.directory.importing;

import az.rayon.directory.sheets.Sheet;
import az.rayon.kernel.Demonstration;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Samux as far as it is known, from the files in `demonstration/directory`, which come in as any file would. What is
/// invented there stands as SAMPLE, what must still be checked as UNCONFIRMED.
@Component
public class SampleDirectory implements Demonstration {

  private final List<Sheet<?>> sheets;
  private final Importing importing;

  SampleDirectory(List<Sheet<?>> sheets, Importing importing) {
    this.sheets = sheets;
    this.importing = importing;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String part() {
    return "az.rayon.directory";
  }

  @Override
  @Transactional
  public void prepare() {
    sheets.forEach(this::bringIn);
  }

  private <T extends Record> void bringIn(Sheet<T> sheet) {
    var file = new ClassPathResource("demonstration/directory/" + sheet.name() + ".csv");
    try (var csv = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      var result = importing.run(sheet, csv, code -> UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)));
      if (!result.sound()) throw new IllegalStateException(file.getFilename() + ": " + result.faults());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
