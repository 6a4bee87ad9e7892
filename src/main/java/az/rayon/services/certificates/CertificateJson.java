package az.rayon.services.certificates;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// A certificate's content as JSON: what travels inside the paper, what the registry keeps, and what the hash in the
/// code is of. Written once and never again, so that its bytes stay what they were.
@Component
class CertificateJson {

  private final JsonMapper mapper;

  CertificateJson(JsonMapper mapper) {
    this.mapper = mapper;
  }

  String write(Content content) {
    return mapper.writeValueAsString(content);
  }

  Content read(String json) {
    return mapper.readValue(json, Content.class);
  }
}
