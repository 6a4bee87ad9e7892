package az.rayon.opendata.uploads;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.opendata.uploads.PackageFile.Resource;
import az.rayon.opendata.uploads.PackageFile.Unfit;
import az.rayon.opendata.uploads.SendingFiles.Incoming;
import az.rayon.opendata.uploads.SendingFiles.Known;
import az.rayon.opendata.uploads.reading.Names;
import az.rayon.opendata.uploads.reading.Reading;
import az.rayon.site.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/// Takes in a package: each of its files goes to the dataset of its name, which is founded where there is none. All of
/// it is taken in, or nothing is.
@Service
class SendingPackages {

  private final KeptSets sets;
  private final KeepingSets keeping;
  private final SendingFiles sending;
  private final TransactionOperations transaction;
  private final JsonMapper json;

  SendingPackages(KeptSets sets, KeepingSets keeping, SendingFiles sending, TransactionOperations transaction,
      JsonMapper json) {
    this.sets = sets;
    this.keeping = keeping;
    this.sending = sending;
    this.transaction = transaction;
    this.json = json;
  }

  List<Problem> send(Path file, Official by) {
    try (var parcel = PackageFile.open(file, json)) {
      var resources = parcel.resources();
      return transaction.execute(status -> {
        var problems = new ArrayList<Problem>();
        for (var resource : resources) take(parcel, resource, by).ifPresent(problems::add);
        if (!problems.isEmpty()) status.setRollbackOnly();
        return problems;
      });
    } catch (Unfit e) {
      return List.of(new Problem("package", "opendata.up.package." + e.why()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Problem> take(PackageFile parcel, Resource resource, Official by) {
    var kept = sets.find(resource.name()).map(Kept::id).or(() -> founded(resource, by));
    if (kept.isEmpty() || !Names.isDataset(resource.name()))
      return wrong("opendata.up.package.name", resource.name());
    return put(parcel, resource, kept.get(), by);
  }

  private Optional<Problem> put(PackageFile parcel, Resource resource, UUID kept, Official by) {
    try (var in = parcel.open(resource)) {
      var unfit = new ArrayList<String>();
      var sent = sending.send(sending.key(), kept,
          new Incoming(resource.file(), resource.kind(), resource.size(), in),
          new Known(found -> TableSchema.written(found, resource.described()),
              found -> schooled(found, resource, unfit)),
          by);
      return switch (sent) {
        case Refused(var why) -> Optional.of(new Problem("package", "documents.refused." + why));
        case Done(var _) when !unfit.isEmpty() ->
          wrong("opendata.up.package.schema", resource.file() + ": " + String.join(", ", unfit));
        case Done(var _) -> Optional.empty();
      };
    } catch (IOException e) {
      return wrong("opendata.up.file.unreadable", resource.file());
    }
  }

  private static Reading schooled(Reading found, Resource resource, List<String> unfit) {
    var reading = TableSchema.schooled(found, resource.described().path("schema"));
    for (int i = 0; i < reading.fields().size(); i++) {
      var form = new FieldForm(reading.fields().get(i), List.of()).checked(List.of(), reading.decimal());
      if (!form.problems().isEmpty()) unfit.add(reading.fields().get(i).head());
      reading = reading.with(i, form.field());
    }
    return reading;
  }

  private Optional<UUID> founded(Resource resource, Official by) {
    if (!Names.isDataset(resource.name())) return Optional.empty();
    return switch (keeping.found(resource.name(), resource.told(), by)) {
      case Done(var id) -> Optional.of(id);
      case Refused(var _) -> Optional.empty();
    };
  }

  private static Optional<Problem> wrong(String message, String what) {
    return Optional.of(new Problem("package", message, what));
  }
}
