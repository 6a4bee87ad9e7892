package az.rayon.accounts.gate;

import az.rayon.accounts.KeyedPlace;
import az.rayon.accounts.OpenPlaces;
import az.rayon.accounts.sessions.CsrfTokens;
import az.rayon.accounts.sessions.Presence;
import az.rayon.accounts.sessions.SessionContexts;
import az.rayon.accounts.sessions.SessionCookie;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.cors.CorsConfiguration;

/// The first lock: which addresses are whose. The second is where the deed is done. Everything is public except the
/// desk, which is the officials', and `me`, which is for whoever has signed in.
@Configuration(proxyBeanMethods = false)
class Gate {

  private static final String CONTENT = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
      + "frame-ancestors 'none'";
  private static final String PERMISSIONS = "camera=(), microphone=(), geolocation=(self), payment=(), usb=(), "
      + "browsing-topics=()";

  /// Where programs call with a key of their own, or read what is public: no session, no token, and any site may ask.
  @Bean
  @Order(1)
  SecurityFilterChain programs(HttpSecurity http, ObjectProvider<KeyedPlace> keyed, ObjectProvider<OpenPlaces> open) {
    var matchers = Stream
        .concat(keyed.stream().map(KeyedPlace::pattern), open.stream().flatMap(each -> each.patterns().stream()))
        .map(pattern -> PathPatternRequestMatcher.withDefaults().matcher(pattern)).toList();
    return http.securityMatcher(request -> matchers.stream().anyMatch(matcher -> matcher.matches(request)))
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(RequestCacheConfigurer::disable)
        .logout(logout -> logout.disable())
        .csrf(csrf -> csrf.disable())
        .cors(cors -> cors.configurationSource(_ -> anybody()))
        .authorizeHttpRequests(to -> to.anyRequest().permitAll())
        .headers(Gate::headers)
        .build();
  }

  @Bean
  SecurityFilterChain filters(HttpSecurity http, SessionContexts sessions, CsrfTokens tokens, Refusals refusals,
      Clock clock) {
    return http.securityContext(context -> context.securityContextRepository(sessions))
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(RequestCacheConfigurer::disable)
        .logout(logout -> logout.disable())
        .addFilterBefore(new CrossSiteFilter(refusals), CsrfFilter.class)
        .addFilterBefore(new FloodFilter(refusals, clock), CsrfFilter.class)
        .csrf(csrf -> csrf.csrfTokenRepository(tokens)
            .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
        .exceptionHandling(refused -> refused.accessDeniedHandler(refusals).authenticationEntryPoint(refusals))
        .authorizeHttpRequests(Gate::places)
        .headers(Gate::headers)
        .build();
  }

  private static CorsConfiguration anybody() {
    var open = new CorsConfiguration();
    open.addAllowedOrigin(CorsConfiguration.ALL);
    open.setAllowedMethods(List.of("GET", "HEAD", "POST"));
    open.addAllowedHeader(CorsConfiguration.ALL);
    open.addExposedHeader(CorsConfiguration.ALL);
    open.setMaxAge(Duration.ofHours(1));
    return open;
  }

  private static void places(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry to) {
    to.requestMatchers("/*/desk", "/*/desk/**").hasAuthority(Presence.OFFICIAL)
        .requestMatchers("/*/me", "/*/me/**").authenticated()
        .anyRequest().permitAll();
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    var noStore = new CacheControlHeadersWriter();
    headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
        .frameOptions(frame -> frame.deny())
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .cacheControl(cache -> cache.disable())
        .addHeaderWriter((request, response) -> {
          if (SessionCookie.isOn(request)) noStore.writeHeaders(request, response);
          else
            if (!response.containsHeader(HttpHeaders.CACHE_CONTROL))
              response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        });
  }
}
