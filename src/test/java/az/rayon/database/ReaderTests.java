package az.rayon.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// N1: what is public is a view in `open_data`; the public connection can read nothing else. Everything that there is
/// gets asked, so that whoever adds a table or a function need not remember this test.
/// Seen to fail with `grant select on kernel.counter to public` in a migration, and with a security definer function.
@DatabaseTests
class ReaderTests {

  @Autowired
  private JdbcClient db;

  @Autowired
  private PublicReader reader;

  @Autowired
  @Qualifier("reader")
  private HikariDataSource pool;

  @Test
  void theReaderReadsOpenDataAndNoOtherTable() {
    assertThat(listed("""
        select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema')
          and has_any_column_privilege(:role, c.oid, 'select') <> (n.nspname = 'open_data')
          and n.nspname not like 'pg\\_%'
          and not (n.nspname = 'public' and exists (select from pg_depend where objid = c.oid and deptype = 'e'))
        """)).isEmpty();
  }

  @Test
  void theReaderWritesNothing() {
    assertThat(listed("""
        select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not like 'pg\\_toast%'
          and (has_table_privilege(:role, c.oid, 'insert, update, delete, truncate, references, trigger')
            or has_any_column_privilege(:role, c.oid, 'insert, update, references'))
          and c.oid <> 'pg_catalog.pg_settings'::regclass
        union all
        select c.oid::regclass::text from pg_class c
        where case when c.relkind = 'S' then has_sequence_privilege(:role, c.oid, 'usage, update, select') else false end
        """)).isEmpty();
  }

  /// The place for passing tables of the connection that asks belongs to no schema of ours.
  @Test
  void theReaderLooksIntoNoOtherSchema() {
    assertThat(listed("""
        select nspname from pg_namespace
        where has_schema_privilege(:role, oid, 'usage') and oid <> pg_my_temp_schema()
        """)).containsExactlyInAnyOrder("open_data", "kernel", "public", "pg_catalog", "information_schema");
    assertThat(listed("""
        select nspname from pg_namespace
        where has_schema_privilege(:role, oid, 'create') and oid <> pg_my_temp_schema()
        """)).isEmpty();
  }

  @Test
  void theReaderCallsNothingOfOursButTheFoldingOfLetters() {
    assertThat(listed("""
        select p.oid::regproc::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname not in ('pg_catalog', 'information_schema')
          and has_schema_privilege(:role, n.oid, 'usage') and has_function_privilege(:role, p.oid, 'execute')
          and (p.prosecdef or not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e'))
        """)).containsExactly("kernel.fold");
  }

  @Test
  void theReaderBelongsToNobody() {
    assertThat(listed("""
        select 'member of ' || roleid::regrole from pg_auth_members where member = :role::regrole
        union all
        select 'may too much' from pg_roles where oid = :role::regrole
          and (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls)
        union all
        select 'owns ' || objid from pg_shdepend where refobjid = :role::regrole and deptype = 'o'
        """)).isEmpty();
  }

  /// Even one who gets the reader to say what he likes cannot make it keep anything.
  @ParameterizedTest
  @ValueSource(strings = {"create temporary table x (a int)", "create table public.x (a int)", "select lo_creat(-1)",
      "select lo_from_bytea(0, 'x')", "select value from kernel.secret",
      "insert into kernel.counter values ('x', 1, 1)",
      "set role rayon", "copy (select 1) to program 'true'", "select pg_read_file('/etc/passwd')"})
  void whatAReaderNeverNeedsIsRefused(String sql) throws SQLException {
    try (var connection = pool.getConnection(); var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("set transaction read write");
      assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
      connection.rollback();
    }
  }

  @Test
  void aReaderReadsButNotForLong() {
    assertThat(reader.db().sql("show transaction_read_only").query(String.class).single()).isEqualTo("on");
    assertThat(reader.db().sql("show statement_timeout").query(String.class).single()).isEqualTo("15s");
  }

  @Test
  void whatBecomesAViewInOpenDataCanBeReadAtOnce() {
    db.sql("create view open_data.reader_tests as select register from kernel.counter").update();
    try {
      assertThat(reader.db().sql("select count(*) from open_data.reader_tests").query(Long.class).single())
          .isNotNegative();
    } finally {
      db.sql("drop view open_data.reader_tests").update();
    }
  }

  private List<String> listed(String sql) {
    var role = reader.db().sql("select current_user").query(String.class).single();
    return db.sql(sql).param("role", role).query(String.class).list();
  }
}
