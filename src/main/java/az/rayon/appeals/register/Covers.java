package az.rayon.appeals.register;

import az.rayon.appeals.register.Cover.CoveringLetter;
import az.rayon.appeals.register.Cover.Signatory;
import az.rayon.appeals.register.Cover.Speaker;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What came with which appeal. Most came with nothing, and have no row here.
@Repository
public class Covers {

  private final JdbcClient db;
  private final Attachments attachments;

  Covers(JdbcClient db, Attachments attachments) {
    this.db = db;
    this.attachments = attachments;
  }

  void add(UUID appeal, Cover cover) {
    attachments.add(appeal, cover.files());
    var signatories = cover.signatories();
    for (int place = 0; place < signatories.size(); place++) {
      db.sql("insert into appeals.signatory (appeal, place, name, address) values (?, ?, ?, ?)")
          .params(appeal, place, signatories.get(place).name(), signatories.get(place).address()).update();
    }
    if (!cover.plain()) addRow(appeal, cover);
  }

  public Cover of(UUID appeal) {
    var files = attachments.of(appeal);
    var signatories = db.sql("select name, address from appeals.signatory where appeal = ? order by place")
        .param(appeal).query((row, _) -> new Signatory(row.getString("name"), row.getString("address"))).list();
    return db.sql("select * from appeals.cover where appeal = ?").param(appeal)
        .query((row, _) -> new Cover(files, signatories, speaker(row), letter(row),
            row.getObject("arrived_on", LocalDate.class), row.getString("lacking")))
        .optional().orElseGet(() -> new Cover(files, signatories, null, null, null, ""));
  }

  private void addRow(UUID appeal, Cover cover) {
    var speaker = cover.speaker();
    var letter = cover.letter();
    db.sql("""
        insert into appeals.cover (appeal, speaker_surname, speaker_given_name, speaker_patronymic, speaker_address,
          proof, body, letter_number, letter_on, controlled, arrived_on, lacking)
        values (:appeal, :surname, :givenName, :patronymic, :address, :proof, :body, :number, :on, :controlled,
          :arrived, :lacking)
        """).param("appeal", appeal).param("surname", speaker == null ? "" : speaker.surname())
        .param("givenName", speaker == null ? "" : speaker.givenName())
        .param("patronymic", speaker == null ? "" : speaker.patronymic())
        .param("address", speaker == null ? "" : speaker.address())
        .param("proof", speaker == null ? null : speaker.proof()).param("body", letter == null ? "" : letter.body())
        .param("number", letter == null ? "" : letter.number()).param("on", letter == null ? null : letter.on())
        .param("controlled", letter != null && letter.controlled()).param("arrived", cover.arrived())
        .param("lacking", cover.lacking()).update();
  }

  private static @Nullable Speaker speaker(ResultSet row) throws SQLException {
    var proof = row.getObject("proof", UUID.class);
    return proof == null
        ? null
        : new Speaker(row.getString("speaker_surname"), row.getString("speaker_given_name"),
            row.getString("speaker_patronymic"), row.getString("speaker_address"), proof);
  }

  private static @Nullable CoveringLetter letter(ResultSet row) throws SQLException {
    var on = row.getObject("letter_on", LocalDate.class);
    return on == null
        ? null
        : new CoveringLetter(row.getString("body"), row.getString("letter_number"), on, row.getBoolean("controlled"));
  }
}
