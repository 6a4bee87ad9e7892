package az.rayon.accounts.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.mock.web.MockHttpServletRequest;

class SessionContextsTests {

  static final class Away extends AbstractDataSource {

    private int asked;

    @Override
    public Connection getConnection() throws SQLException {
      asked++;
      throw new SQLTransientConnectionException("away");
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      return getConnection();
    }
  }

  /// The page that says so is drawn for a visitor.
  @Test
  void aDatabaseThatIsAwayIsAskedOnceARequest() {
    var away = new Away();
    var contexts = new SessionContexts(new Sessions(JdbcClient.create(away)), Clock.systemUTC());
    var request = new MockHttpServletRequest();
    request.setCookies(new Cookie("rayon", "AAAAAAAAAAAAAAAAAAAAAA"));

    assertThatThrownBy(() -> contexts.find(request)).isInstanceOf(DataAccessException.class);
    int before = away.asked;
    assertThat(before).isPositive();
    assertThat(contexts.find(request)).isEmpty();
    assertThat(away.asked).isEqualTo(before);
  }
}
