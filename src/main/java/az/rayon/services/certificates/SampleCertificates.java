package az.rayon.services.certificates;

import az.rayon.accounts.Profile;
import az.rayon.accounts.Profiles;
import az.rayon.audit.Audit;
import az.rayon.kernel.Actor.Clockwork;
import az.rayon.kernel.Demonstration;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.services.certificates.Certificate.Refusal;
import az.rayon.services.certificates.Making.Issue;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Some forty certificates of the last months for people who were made up, a few of them the sample citizen's; one was
/// revoked, one replaced. Their papers are made when somebody first asks for one.
@Component
class SampleCertificates implements Demonstration {

  private static final int HOW_MANY = 40;
  private static final int OWN = 4;
  private static final int DAYS = 240;
  private static final List<String> UNITS = List.of("ied-samux", "ied-fuzuli", "ied-qarayeri", "sosial-iqtisadi");
  private static final List<String> FAMILIES = List.of("Nümunəyev", "Misalov", "Örnəkov", "Sınaqlı", "Uydurmazadə");
  private static final List<String> MEN = List.of("Rəşad", "Elçin", "Vüqar", "Orxan");
  private static final List<String> WOMEN = List.of("Könül", "Gülnar", "Aysel", "Nərgiz");
  private static final List<String> STREETS = List.of("Nizami", "Füzuli", "Heydər Əliyev", "Azadlıq", "Gəncə");

  private final Templates templates;
  private final Making making;
  private final Certificates certificates;
  private final Profiles profiles;
  private final Audit audit;
  private final Clock clock;

  SampleCertificates(Templates templates, Making making, Certificates certificates, Profiles profiles, Audit audit,
      Clock clock) {
    this.templates = templates;
    this.making = making;
    this.certificates = certificates;
    this.profiles = profiles;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 60;
  }

  /// One deed stands for them all: the public log proves what was done, and nobody did these.
  @Override
  @Transactional
  public void prepare() {
    var random = new Random(41);
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var kinds = templates.listInForce();
    var citizen = profiles.findByEmail("citizen@demo.invalid").map(Profile::id).orElse(null);
    var issued = new ArrayList<Certificate>();
    for (int i = 0; i < HOW_MANY; i++) {
      boolean own = i >= HOW_MANY - OWN;
      var template = own
          ? templates.inForce("family-composition").orElseThrow()
          : kinds.get(random.nextInt(kinds
              .size()));
      var at = now.minus((long) (HOW_MANY - i) * DAYS / HOW_MANY, ChronoUnit.DAYS).minusSeconds(random.nextInt(9_000));
      issued.add(add(new Filling(template, order(template, random, own ? citizen : null)), random, at));
    }
    var by = new Clockwork("demonstration");
    var when = now.minusSeconds(3_600);
    end(issued.get(HOW_MANY - OWN).revoke(by.id(), "Sənədlərdən biri etibarsız sayılıb.", when));
    end(issued.get(HOW_MANY - 2).replace(issued.get(HOW_MANY - 1), by.id(), "Uşağın doğum ili səhv yazılmışdı.", when));
    audit.record(by, "certificates.demonstration", UUID.nameUUIDFromBytes("certificates".getBytes(
        StandardCharsets.UTF_8)));
  }

  private void end(Outcome<Certificate, Refusal> ended) {
    if (ended instanceof Done<Certificate, Refusal>(var certificate)) certificates.end(certificate);
  }

  private Certificate add(Filling filling, Random random, Instant at) {
    var unit = UUID.nameUUIDFromBytes(("unit:" + pick(UNITS, random)).getBytes(StandardCharsets.UTF_8));
    var by = new Clockwork("demonstration").id();
    var certificate = making.make(filling, new Issue(Ids.at(at), unit, by, at, true));
    certificates.add(certificate);
    return certificate;
  }

  private static Order order(Template template, Random random, @Nullable UUID citizen) {
    var values = new HashMap<String, String>();
    for (var field : template.fields()) if (field.required()) values.put(field.name(), value(field, random));
    var holder = citizen == null ? name(random) : "Əliyeva Könül İsgəndər qızı";
    var fin = citizen == null ? "0" + (100_000 + random.nextInt(900_000)) : "5AB12CD";
    return new Order(template.kind(), holder, fin, citizen, values, "");
  }

  private static String value(Wanted field, Random random) {
    return switch (field.kind()) {
      case NUMBER -> String.valueOf(2 + random.nextInt(5));
      case DATE -> "%02d.%02d.2021".formatted(1 + random.nextInt(28), 1 + random.nextInt(12));
      case LINES -> "Nümunə mətn: ev bir mərtəbəli, iki otaqlıdır, qaz və su xətti çəkilib.";
      case TABLE -> row(field, random) + "\n" + row(field, random);
      case LINE -> switch (field.name()) {
        case "address" -> "Samux şəhəri, " + pick(STREETS, random) + " küçəsi, ev " + (1 + random.nextInt(90));
        case "act" -> "%d nömrəli akt (nümunə)".formatted(1 + random.nextInt(200));
        case "deceased" -> name(random);
        default -> "nümunə";
      };
    };
  }

  private static String row(Wanted field, Random random) {
    return field.columns().stream().map(column -> {
      if (column.contains("adı")) return name(random);
      if (column.contains("tarixi"))
        return "%02d.%02d.%d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12),
            1960 + random.nextInt(60));
      return column.contains("Say") ? String.valueOf(1 + random.nextInt(12)) : "nümunə";
    }).collect(Collectors.joining("; "));
  }

  /// Nobody is called so.
  private static String name(Random random) {
    boolean woman = random.nextBoolean();
    var family = pick(FAMILIES, random);
    var ending = family.endsWith("ov") || family.endsWith("ev") ? "a" : "";
    return (woman ? family + ending + " " + pick(WOMEN, random) : family + " " + pick(MEN, random)) + " " + pick(MEN,
        random) + (woman ? " qızı" : " oğlu");
  }

  private static String pick(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
