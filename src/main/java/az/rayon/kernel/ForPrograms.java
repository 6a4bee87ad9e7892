package az.rayon.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An address that programs read. The document at `/openapi.json` and the page on which it can be tried are made of
/// what is said here and of what the method itself tells: its path, what it takes and what it gives.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForPrograms {

  /// The key of the sentence that says what is there. It begins with its module, `opendata.api.list`; what addresses
  /// take is told under `site.api.asks.` and the name.
  String value();

  /// What a good answer holds as JSON, where the method does not say.
  Class<?> holds() default Void.class;

  /// What an answer holds that refuses; problem details of RFC 9457 where nothing is said.
  Class<?> refuses() default Void.class;

  /// In which forms the answer comes.
  String[] as() default "application/json";

  /// In which form a body is sent, where one is.
  String sent() default "application/x-www-form-urlencoded";

  /// What the address takes, each with a value that is worth a try: `year=2026`. A name alone has none.
  String[] takes() default {};

  /// Whether the names in answers are written with underscores: `service_code`.
  boolean underscored() default false;

  /// Where the law or the standard stands that is followed.
  String follows() default "";
}
