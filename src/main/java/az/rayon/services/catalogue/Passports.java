package az.rayon.services.catalogue;

import az.rayon.kernel.NotFound;
import az.rayon.kernel.Translated;
import az.rayon.services.catalogue.Passport.Field;
import az.rayon.services.catalogue.Passport.Giver;
import az.rayon.services.catalogue.Passport.Gives;
import az.rayon.services.catalogue.Passport.Paper;
import az.rayon.services.catalogue.Passport.Said;
import az.rayon.services.catalogue.Passport.Terms;
import az.rayon.services.catalogue.Passport.Validity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where passports are kept, in all their versions.
@Repository
public class Passports {

  private static final String SELECT = """
      select v.*, p.event, p.giver from services.passport_version v join services.passport p on p.code = v.service
      """;
  private static final String OPEN = " v.valid_from <= :on and (v.valid_to is null or v.valid_to >= :on) ";

  private final JdbcClient db;

  Passports(JdbcClient db) {
    this.db = db;
  }

  /// The passport as it holds on the day.
  public Optional<Passport> find(String code, LocalDate on) {
    return whole(db.sql(SELECT + "where v.service = :code and" + OPEN).param("code", code).param("on", on)
        .query(Passports::version).list()).stream().findFirst();
  }

  /// As it holds on the day; of a service that nobody can have yet, as it is being written.
  public Optional<Passport> findCurrent(String code, LocalDate on) {
    return find(code, on).or(() -> versions(code).stream().findFirst());
  }

  public Passport get(String code, LocalDate on) {
    return find(code, on).orElseThrow(() -> new NotFound("service"));
  }

  /// The version under which something was decided, whatever holds today.
  public Passport get(UUID id) {
    return whole(db.sql(SELECT + "where v.id = :id").param("id", id).query(Passports::version).list()).stream()
        .findFirst().orElseThrow(() -> new NotFound("service"));
  }

  /// All that hold on the day, in the order of the catalogue.
  public List<Passport> list(LocalDate on) {
    return whole(db.sql(SELECT + "where" + OPEN + "order by p.place, p.code").param("on", on)
        .query(Passports::version).list());
  }

  /// The versions of one service, the latest first.
  List<Passport> versions(String code) {
    return whole(db.sql(SELECT + "where v.service = :code order by v.number desc").param("code", code)
        .query(Passports::version).list());
  }

  /// What the service is called, in the latest version of its passport.
  public Optional<Translated> findName(String code) {
    return versions(code).stream().findFirst().map(Passport::name);
  }

  List<Passport> drafts() {
    return whole(db.sql(SELECT + "where v.valid_from is null order by p.place, p.code").query(Passports::version)
        .list());
  }

  List<LifeEvent> events() {
    return db.sql("select * from services.life_event order by place")
        .query((row, _) -> new LifeEvent(row.getString("code"), words(row, ""))).list();
  }

  /// Every kind of paper that some service wants or wanted, by name.
  List<Paper> papers() {
    return db.sql("select *, false as sometimes, null::date as dropped_on from services.paper order by az, code")
        .query(Passports::paper).list();
  }

  /// How many papers people are really asked for on the day, as the figure of measure 4.1 counts them.
  long countAsked(LocalDate on) {
    return db.sql("""
        select count(*) from services.asked_paper a join services.passport_version v on v.id = a.passport where
        """ + OPEN).param("on", on).query(Long.class).single();
  }

  boolean exists(String code) {
    return db.sql("select exists (select from services.passport where code = ?)").param(code).query(Boolean.class)
        .single();
  }

  void add(Passport passport) {
    db.sql("""
        insert into services.passport (code, event, place, giver)
        select ?, ?, coalesce(max(place), 0) + 10, ? from services.passport
        on conflict (code) do nothing
        """).params(passport.code(), passport.event(), passport.giver().name()).update();
    var terms = passport.terms();
    db.sql("""
        insert into services.passport_version
          (id, service, number, gives, certificate, rule, fee, online, inspection, commission, invented)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """).params(passport.id(), passport.code(), passport.number(), terms.gives().name(), terms.certificate(),
        terms.rule(), terms.fee(), terms.online(), terms.inspection(), terms.commission(),
        passport.validity().invented()).update();
    fill(passport);
  }

  /// Who wrote on a draft last, and when.
  record Writing(UUID by, Instant at) {}

  Optional<Writing> findWriting(Passport draft) {
    return db.sql("select edited_by, edited_at from services.passport_version where id = ? and edited_by is not null")
        .param(draft.id()).query((row, _) -> new Writing(row.getObject("edited_by", UUID.class),
            row.getObject("edited_at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  /// Keeps what a draft says now.
  void save(Passport passport, UUID by, Instant now) {
    var terms = passport.terms();
    touch(passport, db.sql("""
        update services.passport_version
        set gives = :gives, certificate = :certificate, rule = :rule, fee = :fee, online = :online,
          inspection = :inspection, commission = :commission, edited_by = :by, edited_at = :now,
          version = version + 1
        where id = :id and version = :version and valid_from is null
        """).param("gives", terms.gives().name()).param("certificate", terms.certificate())
        .param("rule", terms.rule()).param("fee", terms.fee()).param("online", terms.online())
        .param("inspection", terms.inspection()).param("commission", terms.commission())
        .param("by", by).param("now", now.atOffset(ZoneOffset.UTC)));
    db.sql("delete from services.passport_text where passport = ?").param(passport.id()).update();
    db.sql("delete from services.required_paper where passport = ?").param(passport.id()).update();
    fill(passport);
  }

  /// The draft holds from the day on; what held before ends the day before.
  void publish(Passport draft, LocalDate from, UUID by) {
    db.sql("""
        update services.passport_version set valid_to = :from::date - 1
        where service = :service and valid_from < :from and coalesce(valid_to, 'infinity') >= :from
        """).param("from", from).param("service", draft.code()).update();
    touch(draft, db.sql("""
        update services.passport_version set valid_from = :from, settled_by = :by, version = version + 1
        where id = :id and version = :version and valid_from is null
        """).param("from", from).param("by", by));
  }

  void discard(Passport draft) {
    touch(draft, db.sql("""
        delete from services.passport_version where id = :id and version = :version and valid_from is null
        """));
    db.sql("""
        delete from services.passport p
        where code = ? and not exists (select from services.passport_version v where v.service = p.code)
        """).param(draft.code()).update();
  }

  void addPaper(Paper paper) {
    db.sql("""
        insert into services.paper (code, az, en, ru, holder_az, holder_en, holder_ru, confirmed)
        values (?, ?, ?, ?, ?, ?, ?, true)
        """).params(paper.code(), paper.name().az(), paper.name().en(), paper.name().ru(), paper.holder().az(),
        paper.holder().en(), paper.holder().ru()).update();
  }

  private static void touch(Passport passport, JdbcClient.StatementSpec change) {
    int rows = change.param("id", passport.id()).param("version", passport.version()).update();
    if (rows == 0) throw new OptimisticLockingFailureException("passport " + passport.code());
  }

  private void fill(Passport passport) {
    passport.texts().forEach((field, said) -> db.sql("""
        insert into services.passport_text (passport, field, az, en, ru, confirmed) values (?, ?, ?, ?, ?, ?)
        """).params(passport.id(), field.name(), said.words().az(), said.words().en(), said.words().ru(),
        said.confirmed()).update());
    int place = 0;
    for (var paper : passport.papers()) {
      db.sql("""
          insert into services.required_paper (passport, paper, place, sometimes, dropped_on)
          values (:passport, :paper, :place, :sometimes, :dropped)
          """).param("passport", passport.id()).param("paper", paper.code()).param("place", ++place)
          .param("sometimes", paper.sometimes()).param("dropped", paper.dropped()).update();
    }
  }

  /// Puts words and papers to the versions, in two questions however many there are.
  private List<Passport> whole(List<Passport> bare) {
    if (bare.isEmpty()) return bare;
    var ids = bare.stream().map(Passport::id).toArray(UUID[]::new);
    var texts = new HashMap<UUID, Map<Field, Said>>();
    db.sql("select * from services.passport_text where passport = any(?)").param(ids).query(row -> {
      texts.computeIfAbsent(row.getObject("passport", UUID.class), _ -> new EnumMap<>(Field.class))
          .put(Field.valueOf(row.getString("field")), new Said(words(row, ""), row.getBoolean("confirmed")));
    });
    var papers = new HashMap<UUID, List<Paper>>();
    db.sql("""
        select k.*, r.passport, r.sometimes, r.dropped_on
        from services.required_paper r join services.paper k on k.code = r.paper
        where r.passport = any(?) order by r.place
        """).param(ids).query(row -> {
      papers.computeIfAbsent(row.getObject("passport", UUID.class), _ -> new ArrayList<>()).add(paper(row, 0));
    });
    return bare.stream().map(it -> new Passport(it.id(), it.code(), it.event(), it.giver(), it.number(), it.terms(),
        texts.getOrDefault(it.id(), Map.of()), papers.getOrDefault(it.id(), List.of()), it.validity(),
        it.version())).toList();
  }

  private static Passport version(ResultSet row, int at) throws SQLException {
    var terms = new Terms(Gives.valueOf(row.getString("gives")), row.getString("certificate"), row.getString("rule"),
        row.getBigDecimal("fee"), row.getBoolean("online"), row.getBoolean("inspection"),
        row.getBoolean("commission"));
    return new Passport(row.getObject("id", UUID.class), row.getString("service"), row.getString("event"),
        Giver.valueOf(row.getString("giver")), row.getInt("number"), terms, Map.of(), List.of(),
        new Validity(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class),
            row.getBoolean("invented")),
        row.getInt("version"));
  }

  private static Paper paper(ResultSet row, int at) throws SQLException {
    return new Paper(row.getString("code"), words(row, ""), words(row, "holder_"), row.getBoolean("sometimes"),
        row.getObject("dropped_on", LocalDate.class), row.getBoolean("confirmed"));
  }

  private static Translated words(ResultSet row, String prefix) throws SQLException {
    return new Translated(row.getString(prefix + "az"), row.getString(prefix + "en"), row.getString(prefix + "ru"));
  }
}
