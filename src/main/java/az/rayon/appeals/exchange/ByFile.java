package az.rayon.appeals.exchange;

import az.rayon.appeals.register.Filing.Channel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// A counterpart whose files somebody carries there and back.
record ByFile(Channel channel) implements Counterpart {

  @Override
  public boolean isConnected() {
    return false;
  }

  /// Both that are known.
  @Configuration(proxyBeanMethods = false)
  static class Known {

    @Bean
    Counterpart digitalExecutiveAuthority() {
      return new ByFile(Channel.RIH);
    }

    @Bean
    Counterpart asanAppeal() {
      return new ByFile(Channel.ASAN);
    }
  }
}
