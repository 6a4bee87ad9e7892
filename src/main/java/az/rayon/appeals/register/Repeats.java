package az.rayon.appeals.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds what the same person has written before, and what the authority has answered to it.
@Repository
public class Repeats {

  /// So many of the latest appeals are looked at for each way of knowing the person.
  private static final int LATEST = 30;
  private static final int SHOWN = 10;
  /// Texts that long are alike or not by their beginnings.
  private static final int COMPARED = 2_000;

  /// What the same person stands behind, the latest of each way of knowing them.
  private static final String MINE = """
      with mine as (
        (select id from appeals.appeal where account = :account order by received_at desc limit :latest)
        union (select id from appeals.appeal where email <> '' and lower(email collate "C") = :email
          order by received_at desc limit :latest)
        union (select id from appeals.appeal where phone <> '' and appeals.phone(phone) = appeals.phone(:phone)
          order by received_at desc limit :latest)
        union (select id from appeals.appeal
          where kernel.fold(btrim(surname || ' ' || given_name || organisation)) = any(:names)
            and (settlement = :settlement or appeals.plain(address) = any(:addresses))
          order by received_at desc limit :latest)
        union (select s.appeal from appeals.signatory s join appeals.appeal a on a.id = s.appeal
          where appeals.called(s.name) = any(:names)
            and (a.settlement = :settlement or appeals.plain(s.address) = any(:addresses))
          order by a.received_at desc limit :latest)
        union (select c.appeal from appeals.cover c join appeals.appeal a on a.id = c.appeal
          where c.speaker_surname <> ''
            and appeals.called(c.speaker_surname || ' ' || c.speaker_given_name) = any(:names)
            and (a.settlement = :settlement or appeals.plain(c.speaker_address) = any(:addresses))
          order by a.received_at desc limit :latest))
      """;

  private final JdbcClient db;
  private final Terms terms;
  private final Covers covers;

  Repeats(JdbcClient db, Terms terms, Covers covers) {
    this.db = db;
    this.terms = terms;
    this.covers = covers;
  }

  /// An earlier appeal of the same person, and how alike the texts are, in percent.
  public record Candidate(UUID id, String number, LocalDate registered, String state, String topic, boolean open,
      int likeness) {}

  /// An answer on the merits in a chain of repeats.
  public record Answer(String number, String result, LocalDate on) {}

  /// The most alike first. Who the same person is, `Kinship` says in Java.
  public List<Candidate> candidates(Appeal appeal) {
    var filing = appeal.filing();
    var contacts = filing.author().contacts();
    var writers = writers(appeal);
    return db.sql(MINE + """
        select id, number, registered_on, state, topic, settled_at is null as open,
          round(100 * similarity(kernel.fold(left(text, :compared)), kernel.fold(left(:text, :compared)))) as likeness
        from appeals.appeal
        where id in (select id from mine) and id <> :id and received_at <= (select received_at from appeals.appeal
          where id = :id)
        order by likeness desc, received_at desc limit :shown
        """).param("account", filing.account()).param("email", contacts.email().toLowerCase(Locale.ROOT))
        .param("phone", contacts.phone()).param("names", writers.names().toArray(String[]::new))
        .param("addresses", writers.addresses().toArray(String[]::new)).param("settlement", filing.settlement())
        .param("text", filing.text()).param("id", appeal.id()).param("latest", LATEST).param("compared", COMPARED)
        .param("shown", SHOWN).query(Repeats::candidate).list();
  }

  /// Whether the same person stands behind both, as `Kinship` knows it.
  boolean samePerson(Appeal one, Appeal other) {
    return Kinship.samePerson(writers(one), writers(other));
  }

  private Kinship.Writers writers(Appeal appeal) {
    return new Kinship.Writers(appeal.filing(), covers.of(appeal.id()));
  }

  /// The answers on the merits that the chain has had within the year before this appeal came, and since.
  public List<Answer> answers(Appeal appeal) {
    var since = appeal.term().from().minusYears(1);
    return db.sql("""
        select number, result, settled_on from appeals.appeal
        where (id = :root or root = :root) and state = 'ANSWERED' and settled_on > :since
        union all
        select a.number, f.result, appeals.day(f.settled_at)
        from appeals.former_end f join appeals.appeal a on a.id = f.appeal
        where (a.id = :root or a.root = :root) and f.state = 'ANSWERED' and appeals.day(f.settled_at) > :since
        order by 3, 1
        """).param("root", Objects.requireNonNullElse(appeal.marks().kin().root(), appeal.id())).param("since", since)
        .query((row, _) -> new Answer(row.getString("number"), row.getString("result"),
            row.getObject("settled_on", LocalDate.class)))
        .list();
  }

  /// Art. 8.1.4: it repeats, it says nothing new, and it was answered on the merits often enough within a year.
  public boolean answeredEnough(Appeal appeal) {
    var kin = appeal.marks().kin();
    return kin.root() != null && !kin.news()
        && answers(appeal).size() >= terms.repeatLimit(appeal.term().from());
  }

  /// The numbers of the chain, the first first.
  List<String> chain(@Nullable UUID root) {
    if (root == null) return List.of();
    return db.sql("select number from appeals.appeal where id = :root or root = :root order by received_at, number")
        .param("root", root).query(String.class).list();
  }

  /// What repeated an appeal that turns out to be a repeat itself belongs to the same chain.
  void follow(UUID repeat, UUID root) {
    db.sql("update appeals.appeal set root = :root, version = version + 1 where root = :repeat").param("root", root)
        .param("repeat", repeat).update();
  }

  private static Candidate candidate(ResultSet row, int at) throws SQLException {
    return new Candidate(row.getObject("id", UUID.class), row.getString("number"),
        row.getObject("registered_on", LocalDate.class), row.getString("state"), row.getString("topic"),
        row.getBoolean("open"), row.getInt("likeness"));
  }
}
