package az.rayon.services.certificates.checking;

import az.rayon.services.certificates.page.OfflinePage;
import az.rayon.services.certificates.checking.Finding.Answer;
import az.rayon.site.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The page that checks a code in the browser itself, once loaded also without a network. It alone may use the camera.
@Controller
class OfflinePages {

  private static final String CAMERA = "camera=(self), microphone=(), geolocation=(), payment=(), usb=()";

  @GetMapping("/verify/offline")
  ModelAndView offline(HttpServletResponse response) {
    response.setHeader("Permissions-Policy", CAMERA);
    return Pages.page("services/certificates/offline", new OfflinePage(List.of(Answer.VALID.name(), Answer.EXPIRED
        .name(), "ENDED", "LOOKUP", Answer.FOREIGN.name(), Answer.NONE.name())));
  }
}
