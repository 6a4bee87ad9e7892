package az.rayon.appeals.register;

import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Filing.Kind;
import az.rayon.kernel.NotFound;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where appeals are kept.
@Repository
public class Appeals {

  /// In how many appeals of a year a settlement must be named before the public sees it.
  public static final int SHOWN_FROM = 5;

  private static final String BEGIN = """
      with appeal as (%s), step as (%s)
      insert into appeals.sent_letter (letter, appeal) select :letter::uuid, :id where :letter::uuid is not null
      """.formatted(AppealColumns.INSERT, Steps.insert(Register.APPEAL));

  private final JdbcClient db;

  Appeals(JdbcClient db) {
    this.db = db;
  }

  public Appeal get(String number) {
    return find(number).orElseThrow(() -> new NotFound("appeal"));
  }

  public Appeal get(UUID id) {
    return find(id).orElseThrow(() -> new NotFound("appeal"));
  }

  Optional<Appeal> find(UUID id) {
    return db.sql("select * from appeals.appeal where id = ?").param(id).query(AppealRow::read).optional();
  }

  public Optional<Appeal> find(String number) {
    return db.sql("select * from appeals.appeal where number = ?").param(number).query(AppealRow::read).optional();
  }

  /// Those of the numbers that are there, in the order of their numbers.
  public List<Appeal> list(Collection<String> numbers) {
    return db.sql("select * from appeals.appeal where number = any(?) order by number")
        .param(numbers.toArray(String[]::new)).query(AppealRow::read).list();
  }

  /// The appeal that one act of handing in made, if it made one already.
  public Optional<Appeal> findSubmission(UUID submission) {
    return db.sql("select * from appeals.appeal where submission = ?").param(submission).query(AppealRow::read)
        .optional();
  }

  public List<Appeal> listWrittenFrom(UUID account) {
    return db.sql("select * from appeals.appeal where account = ? order by received_at desc").param(account)
        .query(AppealRow::read).list();
  }

  /// Makes others that hand in under the same key wait for this transaction, so that the second finds what the first
  /// has made.
  public void await(UUID submission) {
    db.sql("select pg_advisory_xact_lock(?)").param(submission.getLeastSignificantBits()).query((_, _) -> "").single();
  }

  public void add(Appeal appeal) {
    db.sql(AppealColumns.INSERT).paramSource(AppealColumns.of(appeal)).update();
  }

  /// A new appeal with the first line of its history and the key of the letter about it, in one statement: whoever
  /// registers meanwhile waits for each. `shown` is whether the public sees where it came from.
  void begin(Appeal appeal, boolean shown, Step first, @Nullable UUID letter) {
    db.sql(BEGIN).paramSource(AppealColumns.of(appeal).addValue("shown", shown)
        .addValues(Steps.columns(first).getValues()).addValue("letter", letter, Types.OTHER)).update();
  }

  /// Keeps where the appeal stands now. What was handed in stays as it is.
  public void save(Appeal appeal) {
    var rows = db.sql(AppealColumns.UPDATE).paramSource(AppealColumns.of(appeal)).update();
    if (rows == 0) throw new OptimisticLockingFailureException("appeal " + appeal.number());
  }

  /// Keeps what a registrar has read in a message: what it asks for, and about what.
  void classify(UUID id, Kind kind, String topic) {
    db.sql("update appeals.appeal set kind = ?, topic = ? where id = ?").params(kind.name(), topic, id).update();
  }

  /// Keeps what was put right in what was handed in. The public sees the new place where it sees that place at all.
  void correct(Appeal corrected) {
    var rows = db.sql("""
        update appeals.appeal
        set kind = :kind, topic = :topic, surname = :surname, given_name = :given_name, patronymic = :patronymic,
          organisation = :organisation, letterhead = :letterhead, address = :address, email = :email, phone = :phone,
          settlement = :settlement,
          settlement_shown = case
            when settlement is not distinct from :settlement then settlement_shown
            when appeals.enough_from(:settlement, received_at, 4) then :settlement end
        where id = :id and version = :version
        """).paramSource(AppealColumns.of(corrected)).update();
    if (rows == 0) throw new OptimisticLockingFailureException("appeal " + corrected.number());
  }

  /// Keeps how an appeal has ended, before it is opened again; with the reason, the bodies that it was sent on to.
  void keepEnd(UUID id) {
    db.sql("""
        insert into appeals.former_end (appeal, place, state, unit, executor, result, answer, ground, obstacle, reason,
          due, settled_by, settled_at)
        select id, reopened, state, unit, executor, result, answer, ground, obstacle,
          concat_ws(' — ', array_to_string(forwarded_to, ', '), reason), due, settled_by, settled_at
        from appeals.appeal where id = ?
        """).param(id).update();
  }

  /// How it had ended each time before it was opened again, the first first.
  List<FormerEnd> listFormerEnds(UUID id) {
    return db.sql("""
        select state, result, answer, ground, obstacle, reason, settled_at from appeals.former_end
        where appeal = ? order by place
        """).param(id).query(FormerEnd::read).list();
  }

  /// The appeal whose answer answers this one: itself, or the earlier one that it was merged into.
  Appeal answering(Appeal appeal) {
    return appeal.state() instanceof State.Merged merged ? answering(get(merged.into())) : appeal;
  }

  /// What was merged into it.
  List<Appeal> listMergedInto(UUID id) {
    return db.sql("select * from appeals.appeal where merged_into = ? order by received_at").param(id)
        .query(AppealRow::read).list();
  }

  /// The numbers of the complaints about its answer, or the lack of one.
  List<String> listComplaintsAbout(UUID id) {
    return db.sql("select number from appeals.appeal where about = ? order by received_at").param(id)
        .query(String.class).list();
  }

  /// The terms that open appeals run under, each once.
  List<Term> listOpenTerms() {
    return db.sql("""
        select distinct basis, counted_from, extra, due, provisional from appeals.appeal where settled_at is null
        """).query(AppealRow::term).list();
  }

  /// Gives all open appeals of one term another, and says which they were.
  List<UUID> recount(Term from, Term to) {
    return db.sql("""
        update appeals.appeal set due = :due, provisional = :provisional, version = version + 1
        where settled_at is null and basis = :basis and counted_from = :countedFrom and extra = :extra
          and due = :oldDue and provisional = :oldProvisional
        returning id
        """).param("due", to.due()).param("provisional", to.provisional()).param("basis", from.basis().name())
        .param("countedFrom", from.from()).param("extra", from.extra()).param("oldDue", from.due())
        .param("oldProvisional", from.provisional())
        .query(UUID.class).list();
  }

  /// Whether so many have come from there in the year, with this one, that the public sees it. Then it sees where the
  /// earlier ones came from too. Of several that come at the same moment none may know of the others; then the next
  /// one shows them.
  public boolean showEarlier(Filing next) {
    if (next.settlement() == null) return false;
    return db.sql("""
        with shown as materialized (select appeals.enough_from(:settlement, :receivedAt, :least) as enough),
          earlier as (
            update appeals.appeal set settlement_shown = settlement
            where settlement = :settlement and settlement_shown is null
              and date_trunc('year', registered_on) = date_trunc('year', appeals.day(:receivedAt))
              and (select enough from shown))
        select enough from shown
        """).param("settlement", next.settlement())
        .param("receivedAt", next.receivedAt().atOffset(ZoneOffset.UTC)).param("least", SHOWN_FROM - 1)
        .query(Boolean.class).single();
  }
}
