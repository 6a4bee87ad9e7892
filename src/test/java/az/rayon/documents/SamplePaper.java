package az.rayon.documents;

import az.rayon.documents.Attachment.Relation;
import az.rayon.documents.Paper.Align;
import az.rayon.documents.Paper.Annex;
import az.rayon.documents.Paper.Block.Bullets;
import az.rayon.documents.Paper.Block.Heading;
import az.rayon.documents.Paper.Block.Paragraph;
import az.rayon.documents.Paper.Block.Table;
import az.rayon.documents.Paper.Cell;
import az.rayon.documents.Paper.Column;
import az.rayon.documents.Paper.Row;
import az.rayon.documents.Paper.Signatory;
import az.rayon.documents.Paper.Span;
import az.rayon.documents.Paper.Verification;
import az.rayon.kernel.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A report in the form of that of 28.12.2022, with an annex of figures.
public final class SamplePaper {

  public static final String CSV = "ay;müraciət\n2026-01;41\n2026-02;37\n";

  private SamplePaper() {}

  public static Paper report() {
    return Paper.titled(Language.AZ, "Hesabat: Açıq hökumətin təşviqi, 2026-cı il",
        List.of("“Açıq hökumətin təşviqinə dair 2020-2022-ci illər üçün Milli Fəaliyyət Planı” ilə bağlı",
            "Samux rayonunda tutulmuş iş planında nəzərdə tutulan tədbirlərin icrasına dair", "Hesabat"))
        .withIssuer("Samux Rayon İcra Hakimiyyəti")
        .withBody(List.of(new Table("Tədbirlərin icrası", false,
            List.of(new Column("Tədbirlər planının bəndi", 14, Align.CENTRE), new Column("Tədbirin adı", 36),
                new Column("Tədbirin icra vəziyyəti", 50)),
            measures())))
        .withSignatories(List.of(new Signatory(
            List.of("Samux RİHB-nin müavini – İctimai-siyasi", "və humanitar məsələlər şöbəsinin müdiri:"),
            "Kəmalə Xəlilova")))
        .withDate("28.12.2026-cı il")
        .withVerification(new Verification("Bu sənədi yoxlamaq üçün kodu telefonla oxudun və ya ünvanı açın.",
            "https://samux.invalid/az/plans/2025-2027/reports/2026"))
        .withAnnexes(List.of(annex()));
  }

  public static List<Attachment> figures() {
    return List.of(
        new Attachment("figures.csv", "text/csv", "Rəqəmlər cədvəl kimi", Relation.DATA,
            CSV.getBytes(StandardCharsets.UTF_8)),
        new Attachment("figures.json", "application/json", "Rəqəmlər JSON kimi", Relation.SOURCE,
            "{\"appeals.received\": 78}".getBytes(StandardCharsets.UTF_8)));
  }

  /// The seven measures as they were reported in 2022, and a sentence with evidence under each.
  private static List<Row> measures() {
    var rows = new ArrayList<Row>();
    for (var line : lines()) {
      var cells = line.split("\t", -1);
      if (!cells[0].matches("\\d\\.\\d\\.")) continue;
      var mark = "" + (rows.size() + 1);
      rows.add(Row.of(Cell.of(cells[0]), Cell.of(cells[1]),
          new Cell(List.of(Paragraph.of(cells[2]), new Paragraph(List.of(
              new Span.Plain("2026-cı il ərzində 78 müraciət qəbul edilib, 71-i (91,0 %) vaxtında cavablandırılıb"),
              new Span.Mark(mark, "note" + mark), new Span.Plain(".")))))));
    }
    return rows;
  }

  private static Annex annex() {
    var rows = new ArrayList<Row>();
    for (int i = 1; i <= 40; i++) {
      rows.add(
          Row.of(Cell.of(new Span.Target("" + i, "note" + i)), Cell.of("Qəbul edilmiş müraciətlər — İşıqlı Əlçatan Ğ"),
              Cell.of("" + i * 37),
              Cell.of(new Span.Link("https://samux.invalid/api/series/appeals.received?from=2026-01-01",
                  "https://samux.invalid/api/series/appeals.received?from=2026-01-01"))));
    }
    return new Annex("Əlavə 1. Rəqəmlər və onların mənbələri", List.of(
        Paragraph.of("Hər rəqəm açıq məlumatdan götürülüb və hər kəs tərəfindən yoxlanıla bilər. Məbləğlər ₼ ilədir."),
        new Heading("Müraciətlər"),
        new Bullets(List.of(Paragraph.of("sertifikat, fiziki, fluor: ligatur tələsi"),
            new Paragraph(List.of(new Span.Strong("Qalın"), new Span.Plain(" və "), new Span.Emphasis("maili"))))),
        new Table("Rəqəmlər", true, List.of(new Column("№", 7, Align.CENTRE), new Column("Göstərici", 40),
            new Column("Qiymət", 13, Align.END), new Column("Mənbə", 40)), rows)));
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(Path.of("src/test/resources/actionplan/samux-report-2022.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
