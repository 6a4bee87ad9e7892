package az.rayon.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Stream;

/// How large and in which colours the reader wants the pages. It is kept in a cookie of the reader's own, and only
/// when it is not the ordinary one: who changes nothing gets no cookie.
public record Display(Size size, boolean contrast) {

  public enum Size {
    NORMAL, LARGER, LARGEST
  }

  static final Display ORDINARY = new Display(Size.NORMAL, false);

  static final String COOKIE = "display";

  static Display of(HttpServletRequest request) {
    var cookies = request.getCookies();
    if (cookies == null) return ORDINARY;
    return Arrays.stream(cookies).filter(cookie -> cookie.getName().equals(COOKIE)).map(Cookie::getValue)
        .map(Display::read).findFirst().orElse(ORDINARY);
  }

  /// What stands in the cookie: the size, and `-contrast` where it is wanted.
  String written() {
    return name(size) + (contrast ? "-contrast" : "");
  }

  static Display read(String written) {
    var contrast = written.endsWith("-contrast");
    var size = Stream.of(Size.values()).filter(each -> written.equals(name(each) + (contrast ? "-contrast" : "")));
    return size.findFirst().map(each -> new Display(each, contrast)).orElse(ORDINARY);
  }

  Display with(Size other) {
    return new Display(other, contrast);
  }

  Display with(boolean other) {
    return new Display(size, other);
  }

  /// The classes of the page's root.
  public String classes() {
    return "govuk-template" + (size == Size.NORMAL ? "" : " text-" + name(size)) + (contrast ? " contrast" : "");
  }

  private static String name(Size size) {
    return switch (size) {
      case NORMAL -> "normal";
      case LARGER -> "larger";
      case LARGEST -> "largest";
    };
  }
}
