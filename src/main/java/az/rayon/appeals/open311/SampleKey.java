package az.rayon.appeals.open311;

import az.rayon.accounts.Secret;
import az.rayon.kernel.Actor.Clockwork;
import az.rayon.kernel.Demonstration;
import az.rayon.kernel.Ids;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A key that everybody knows, a box around Samux as far as it is known, and a few of the invented appeals as if they
/// had come through a program.
@Component
class SampleKey implements Demonstration {

  static final String KEY = "aciq-rayon-demo";

  /// About a quarter of a degree around the district; to be drawn from a map.
  private static final Area SAMUX = Area.of("40.55", "45.95", "41.15", "46.95");

  private final ApiKeys keys;
  private final Areas areas;
  private final JdbcClient db;
  private final Clock clock;

  SampleKey(ApiKeys keys, Areas areas, JdbcClient db, Clock clock) {
    this.keys = keys;
    this.areas = areas;
    this.db = db;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 35;
  }

  @Override
  @Transactional
  public void prepare() {
    var now = clock.instant();
    var key = new ApiKey(Ids.at(now), "FixMyStreet (nümunə)", "proqram@demo.invalid", 600, now, null, null);
    keys.add(key, new Secret(KEY), new Clockwork("demonstration"));
    areas.put(SAMUX);
    db.sql("""
        with chosen as (
          update appeals.appeal set channel = 'OPEN311',
            latitude = 40.7 + (hashtext(number) & 1023) / 10240.0,
            longitude = 46.35 + (hashtext(reverse(number)) & 1023) / 10240.0
          where invented and topic in ('roads', 'waste', 'electricity') and channel = 'PORTAL'
            and hashtext(number) & 3 = 0
          returning id, number, text, received_at)
        insert into appeals.open311_request (appeal, key, fingerprint, described, made_at)
        select id, :key, encode(sha256(convert_to(number, 'UTF8')), 'hex'), length(text), received_at from chosen
        """).param("key", key.id()).update();
  }
}
