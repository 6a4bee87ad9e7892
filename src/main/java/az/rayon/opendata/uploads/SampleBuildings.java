package az.rayon.opendata.uploads;

import az.rayon.directory.UnitId;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Demonstration;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import az.rayon.kernel.Translated;
import az.rayon.opendata.uploads.Kept.Description;
import az.rayon.opendata.uploads.SendingFiles.Incoming;
import az.rayon.opendata.uploads.SendingFiles.Known;
import az.rayon.opendata.uploads.reading.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The list of non-residential buildings allowed into use, invented; in truth it is owed within three working days of
/// each permit (Decree 2181 of 14.06.2023, 4.2). Sent, checked and published as officials do it.
@Component
class SampleBuildings implements Demonstration {

  private static final String NAME = "buildings";
  private static final Description TOLD = new Description(
      new Translated("İstismarına icazə verilmiş qeyri-yaşayış binaları", "Non-residential buildings allowed into use",
          "Нежилые здания, допущенные к эксплуатации"),
      new Translated(
          "Uydurma nümunə. Əsl siyahı hər icazədən sonra 3 iş günü ərzində yenilənməlidir (14.06.2023 tarixli "
              + "2181 nömrəli Fərman, 4.2).",
          "An invented sample. The real list has to be renewed within three working days of each permit (Decree 2181 "
              + "of 14.06.2023, 4.2).",
          "Вымышленный пример. Настоящий список обновляют в течение трёх рабочих дней после каждого разрешения (Указ "
              + "2181 от 14.06.2023, 4.2)."),
      "regi", "irreg", List.of("tikili", "icazə", "istismar"));

  private final KeepingSets keeping;
  private final SendingFiles sending;
  private final Uploads uploads;
  private final CheckingRounds checking;
  private final Publishing publishing;
  private final JsonMapper json;

  SampleBuildings(KeepingSets keeping, SendingFiles sending, Uploads uploads, CheckingRounds checking,
      Publishing publishing, JsonMapper json) {
    this.keeping = keeping;
    this.sending = sending;
    this.uploads = uploads;
    this.checking = checking;
    this.publishing = publishing;
    this.json = json;
  }

  @Override
  public int order() {
    return 61;
  }

  @Override
  @Transactional
  public void prepare() {
    var steward = somebody("steward", Role.DATA);
    switch (keeping.found(NAME, TOLD, steward)) {
      case Done(var kept) -> publish(kept, steward);
      case Refused(var why) -> throw new IllegalStateException("the sample was refused: " + why);
    }
  }

  private void publish(UUID kept, Official steward) {
    var rows = new ClassPathResource("opendata/buildings.csv");
    var schema = new ClassPathResource("opendata/buildings.json");
    try (var in = rows.getInputStream()) {
      var known = json.readTree(schema.getContentAsString(StandardCharsets.UTF_8));
      var id = sending.key();
      sending.send(id, kept, new Incoming("buildings.csv", Kind.TEXT, rows.contentLength(), in),
          new Known(UnaryOperator.identity(), found -> TableSchema.schooled(found, known)), steward);
      uploads.start(uploads.get(id), steward.id(), "İlk siyahı");
      checking.one();
      publishing.publish(id, uploads.get(id).version(), "", somebody("deputy", Role.DEPUTY));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Official somebody(String code, Role role) {
    return new Official(UUID.nameUUIDFromBytes(("opendata:sample:" + code).getBytes(StandardCharsets.UTF_8)),
        UnitId.ofSample(code.equals("deputy") ? "ictimai-siyasi" : "informasiya").value(), Set.of(role));
  }
}
