package az.rayon.accounts;

import az.rayon.kernel.Actor;
import java.util.TreeMap;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/// Addresses to try the gate with, one behind each kind of lock.
@Controller
@TestComponent
class Rooms {

  @GetMapping("/rooms/open")
  @ResponseBody
  String open(Actor actor) {
    return actor.getClass().getSimpleName();
  }

  @GetMapping("/rooms/officials")
  @ResponseBody
  String officials(Actor.Official official) {
    return official.getClass().getSimpleName();
  }

  @GetMapping("/desk/rooms")
  @ResponseBody
  String desk(Actor.Official official) {
    return official.getClass().getSimpleName();
  }

  @GetMapping("/me/rooms")
  @ResponseBody
  String mine(Actor actor) {
    return actor.getClass().getSimpleName();
  }

  @PostMapping({"/rooms/open", "/desk/rooms", "/me/rooms"})
  @ResponseBody
  String write(HttpServletRequest request) {
    var typed = new TreeMap<String, String>();
    request.getParameterMap().forEach((name, values) -> typed.put(name, String.join(",", values)));
    typed.remove("_csrf");
    return typed.toString();
  }
}
