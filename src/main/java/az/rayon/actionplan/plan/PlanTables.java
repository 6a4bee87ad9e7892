package az.rayon.actionplan.plan;

import az.rayon.kernel.ForPrograms;
import az.rayon.database.PublicReader;
import az.rayon.kernel.Actor;
import az.rayon.kernel.NotFound;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The plan's tables as CSV, read as the public reads them (N1). With `bom=true` a byte-order mark goes first, so that
/// a spreadsheet keeps ə and ı.
@RestController
class PlanTables {

  private static final Map<String, String> TABLES = Map.of("measures", "number", "milestones", "due", "evidence",
      "happened_on", "assessments", "given_at", "history", "at");

  private final PublicReader reader;
  private final Plans plans;

  PlanTables(PublicReader reader, Plans plans) {
    this.reader = reader;
    this.plans = plans;
  }

  @ForPrograms(value = "actionplan.api.plans", as = "text/csv", takes = "bom")
  @GetMapping("/api/plans.csv")
  ResponseEntity<byte[]> list(@RequestParam(defaultValue = "false") boolean bom) {
    return csv("plans", reader.db().sql("select * from open_data.plans order by last_year desc, code"), bom);
  }

  @ForPrograms(value = "actionplan.api.table", as = "text/csv", takes = {"code=2025-2027", "table=measures", "bom"})
  @GetMapping("/api/plans/{code}/{table:[a-z]+}.csv")
  ResponseEntity<byte[]> table(@PathVariable String code, @PathVariable String table,
      @RequestParam(defaultValue = "false") boolean bom) {
    var order = TABLES.get(table);
    if (order == null) throw new NotFound("table");
    var plan = plans.get(code, new Actor.Visitor());
    return csv(plan.code() + "-" + table, reader.db()
        .sql("select * from open_data.plan_" + table + " where plan = ? order by " + order).param(plan.code()), bom);
  }

  private static ResponseEntity<byte[]> csv(String name, StatementSpec rows, boolean bom) {
    var out = new ByteArrayOutputStream();
    if (bom) out.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
    ResultSetExtractor<Integer> writing = found -> RowsCsv.write(found, out);
    rows.query(writing);
    return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name + ".csv").build()
            .toString())
        .body(out.toByteArray());
  }
}
