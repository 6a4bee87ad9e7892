package az.rayon.appeals.following;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Drafts, receipts and what is followed are public addresses with one person's words behind them. No browser on a
/// shared computer keeps a copy of such a page, and no search engine takes it in.
@Configuration(proxyBeanMethods = false)
class PrivatePages implements WebMvcConfigurer {

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors.addInterceptor(new Unkept()).addPathPatterns("/*/appeals/new/**", "/*/appeals/follow/**",
        "/*/inquiries/new/**", "/*/inquiries/follow/**");
  }

  private static final class Unkept implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      response.setHeader("X-Robots-Tag", "noindex");
      return true;
    }
  }
}
