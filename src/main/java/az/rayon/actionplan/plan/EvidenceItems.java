package az.rayon.actionplan.plan;

import az.rayon.actionplan.plan.EvidenceItem.Piece;
import az.rayon.actionplan.plan.EvidenceItem.Withdrawal;
import az.rayon.audit.DeedId;
import az.rayon.documents.DocumentId;
import az.rayon.kernel.NotFound;
import az.rayon.opendata.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where the evidence for measures is kept.
@Repository
public class EvidenceItems {

  private final JdbcClient db;

  EvidenceItems(JdbcClient db) {
    this.db = db;
  }

  public EvidenceItem get(UUID id) {
    return db.sql("select * from actionplan.evidence where id = ?").param(id).query(EvidenceItems::read).optional()
        .orElseThrow(() -> new NotFound("evidence"));
  }

  /// All that was ever shown for the measure, the latest day first, withdrawn items among them.
  public List<EvidenceItem> of(UUID measure) {
    return db.sql("select * from actionplan.evidence where measure = ? order by happened_on desc, id desc")
        .param(measure).query(EvidenceItems::read).list();
  }

  public List<EvidenceItem> ofPlan(UUID plan) {
    return ofPlans(List.of(plan));
  }

  List<EvidenceItem> ofPlans(List<UUID> plans) {
    return db.sql("""
        select e.* from actionplan.evidence e join actionplan.measure m on m.id = e.measure
        where m.plan = any(?) order by e.happened_on desc, e.id desc
        """).param(plans.toArray(UUID[]::new)).query(EvidenceItems::read).list();
  }

  Optional<EvidenceItem> ofDocument(DocumentId document) {
    return db.sql("select * from actionplan.evidence where document = ? limit 1").param(document.value())
        .query(EvidenceItems::read).optional();
  }

  public void add(EvidenceItem item) {
    db.sql("""
        insert into actionplan.evidence (id, measure, kind, happened_on, title, document, file_name, sha256, address,
          deed, series, period_from, period_to, dimension, added_by, body, added_at)
        values (:id, :measure, :kind, :on, :title, :document, :file, :sha256, :address, :deed, :series, :from, :to,
          :dimension, :by, :body, :at)
        """).param("id", item.id()).param("measure", item.measure()).param("on", item.on())
        .param("title", item.title()).param("by", item.addedBy()).param("body", item.body())
        .param("at", item.addedAt().atOffset(ZoneOffset.UTC)).params(row(item.piece())).update();
  }

  public void save(EvidenceItem item) {
    var withdrawal = item.withdrawal();
    int rows = db.sql("""
        update actionplan.evidence set withdrawn_at = :at, withdrawn_why = :why, version = version + 1
        where id = :id and version = :version
        """).param("at", withdrawal == null ? null : withdrawal.at().atOffset(ZoneOffset.UTC))
        .param("why", withdrawal == null ? null : withdrawal.why()).param("id", item.id())
        .param("version", item.version()).update();
    if (rows == 0) throw new OptimisticLockingFailureException("evidence " + item.id());
  }

  private static Map<String, @Nullable Object> row(Piece piece) {
    var row = new HashMap<String, @Nullable Object>();
    for (var column : List.of("document", "file", "sha256", "address", "deed", "series", "from", "to", "dimension")) {
      row.put(column, null);
    }
    switch (piece) {
      case Piece.File(var document, var name, var sha256) -> row.putAll(
          Map.of("kind", "FILE", "document", document.value(), "file", name, "sha256", sha256));
      case Piece.Link(var address) -> row.putAll(Map.of("kind", "LINK", "address", address));
      case Piece.Deed(var deed) -> row.putAll(Map.of("kind", "DEED", "deed", deed.value()));
      case Piece.SeriesFigure(var series, var period, var by) -> {
        row.putAll(Map.of("kind", "FIGURE", "series", series, "from", period.from(), "to", period.to()));
        row.put("dimension", by);
      }
    }
    return row;
  }

  private static EvidenceItem read(ResultSet row, int number) throws SQLException {
    var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
    return new EvidenceItem(row.getObject("id", UUID.class), row.getObject("measure", UUID.class),
        row.getObject("happened_on", LocalDate.class), row.getString("title"), piece(row),
        row.getObject("added_by", UUID.class), row.getObject("body", UUID.class),
        row.getObject("added_at", OffsetDateTime.class).toInstant(),
        withdrawn == null ? null : new Withdrawal(withdrawn.toInstant(), row.getString("withdrawn_why")),
        row.getInt("version"));
  }

  private static Piece piece(ResultSet row) throws SQLException {
    return switch (row.getString("kind")) {
      case "FILE" -> new Piece.File(new DocumentId(row.getObject("document", UUID.class)), row.getString("file_name"),
          row.getString("sha256"));
      case "LINK" -> new Piece.Link(row.getString("address"));
      case "DEED" -> new Piece.Deed(new DeedId(row.getObject("deed", UUID.class)));
      case "FIGURE" -> new Piece.SeriesFigure(row.getString("series"),
          new Period(row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class)),
          row.getString("dimension"));
      case String other -> throw new IllegalStateException("evidence " + other);
    };
  }
}
